// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/Archive.h"
#include "app/reader/Formats.h"
#include "app/reader/XlsxSheet.h"

#include <algorithm>

namespace starosta::reader {
namespace {

std::string folderOf(const std::string &part)
{
    const std::size_t slash = part.rfind('/');
    return slash == std::string::npos ? std::string() : part.substr(0, slash + 1);
}

/// A target is relative to the folder of the part that names it, or begins at the top.
std::string resolved(std::string folder, std::string target)
{
    if (target.starts_with('/'))
        return target.substr(1);
    while (target.starts_with("../")) {
        target.erase(0, 3);
        if (!folder.empty())
            folder = folderOf(folder.substr(0, folder.size() - 1));
    }
    return folder + target;
}

std::string relationshipsOf(const std::string &part)
{
    const std::string folder = folderOf(part);
    return folder + "_rels/" + part.substr(folder.size()) + ".rels";
}

std::vector<Relationship> readRelationships(CellStream &stream, Archive &archive, const std::string &part)
{
    RelationshipsReader reader(stream);
    if (const std::string name = relationshipsOf(part); archive.has(name))
        archive.read(name, reader);
    std::vector<Relationship> relationships = reader.take();
    for (Relationship &relationship : relationships)
        relationship.target = resolved(folderOf(part), relationship.target);
    return relationships;
}

std::optional<std::string> targetOfType(const std::vector<Relationship> &relationships, std::string_view type)
{
    const auto found = std::find_if(relationships.begin(), relationships.end(),
                                    [&](const Relationship &relationship) { return relationship.type == type; });
    return found == relationships.end() ? std::nullopt : std::optional(found->target);
}

} // namespace

void readXlsx(CellStream &stream, std::string_view bytes)
{
    Archive archive(stream, bytes);
    const std::string book =
        targetOfType(readRelationships(stream, archive, {}), "officeDocument").value_or("xl/workbook.xml");
    const std::vector<Relationship> relationships = readRelationships(stream, archive, book);
    WorkbookReader workbook(stream);
    archive.read(book, workbook);

    struct Part
    {
        SheetEntry entry;
        std::string name;
    };
    std::vector<Part> parts;
    for (const WorkbookSheet &sheet : workbook.sheets()) {
        const auto found =
            std::find_if(relationships.begin(), relationships.end(),
                         [&](const Relationship &relationship) { return relationship.id == sheet.relationship; });
        if (found == relationships.end())
            stream.fail({.failure = protocol::Failure::damaged});
        // Sheets of charts and macros have no cells.
        if (found->type == "worksheet")
            parts.push_back({.entry = sheet.entry, .name = found->target});
    }
    stream.workbook(workbook.since1904());

    StylesReader styles(stream);
    if (const std::optional<std::string> name = targetOfType(relationships, "styles"); name && archive.has(*name))
        archive.read(*name, styles);
    SharedStringsReader strings(stream);
    if (const std::optional<std::string> name = targetOfType(relationships, "sharedStrings"))
        archive.read(*name, strings);

    const XlsxContext context{.styles = styles, .strings = strings, .since1904 = workbook.since1904()};
    for (const Part &part : parts) {
        stream.sheet(part.entry);
        XlsxSheetReader sheet(stream, context);
        archive.read(part.name, sheet);
    }
}

} // namespace starosta::reader
