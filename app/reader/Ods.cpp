// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/Archive.h"
#include "app/reader/Formats.h"
#include "app/reader/OdsContent.h"

namespace starosta::reader {
namespace {

/// Says whether the parts are encrypted.
class ManifestReader : public XmlReader
{
public:
    using XmlReader::XmlReader;
    bool isEncrypted() const { return m_encrypted; }

private:
    void beginElement(std::string_view name, const Attributes &) override
    {
        m_encrypted = m_encrypted || name == "encryption-data";
    }
    void endElement(std::string_view) override {}

    bool m_encrypted = false;
};

} // namespace

void readOds(CellStream &stream, std::string_view bytes)
{
    Archive archive(stream, bytes);
    ManifestReader manifest(stream);
    if (archive.has("META-INF/manifest.xml"))
        archive.read("META-INF/manifest.xml", manifest);
    if (manifest.isEncrypted() || archive.has("encrypted-package"))
        stream.fail({.failure = protocol::Failure::encrypted});
    stream.workbook(false);
    OdsContentReader content(stream);
    archive.read("content.xml", content);
}

} // namespace starosta::reader
