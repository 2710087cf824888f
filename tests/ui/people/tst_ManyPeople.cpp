// SPDX-License-Identifier: GPL-3.0-or-later
// More people than are read at once: the list is read beside the window, which goes on answering.
#include "tests/support/Catch.h"

#include "core/journal/Ledger.h"
#include "core/people/PeopleService.h"
#include "tests/core/people/PeopleOfATest.h"
#include "tests/support/PageStage.h"
#include "ui/common/EmptyOverlay.h"
#include "ui/common/TableView.h"
#include "ui/people/PeoplePage.h"

#include <QAbstractItemModelTester>
#include <QLabel>

using namespace starosta;

namespace {

/// Work that is done when the test says so.
class LaterTaskRunner : public ui::TaskRunner
{
public:
    explicit LaterTaskRunner(Workspace &workspace) : m_inline(workspace) {}

    void start(Job job) override
    {
        m_waiting.append([this, job] { m_inline.start(job); });
    }
    void start(StoreJob job) override
    {
        m_waiting.append([this, job] { m_inline.start(job); });
    }
    bool busy() const override { return !m_waiting.isEmpty(); }
    void doNext() { m_waiting.takeFirst()(); }
    void doAll()
    {
        while (busy())
            doNext();
    }

private:
    ui::InlineTaskRunner m_inline;
    QList<std::function<void()>> m_waiting;
};

constexpr int kMany = 10'001;

void addMany(test::TestWorkspace &workspace)
{
    const auto done =
        workspace->ledger().change({.action = journal::Action::addPerson}, [&](journal::Change &change) -> Result<> {
            const auto name = people::PersonName::parse(u"Ларина Анна Ивановна");
            for (int number = 1; number <= kMany; ++number) {
                const auto added =
                    workspace->people().add(change, {.content = {.name = *name, .externalId = QString::number(number)},
                                                     .staff = people::StaffContent{}});
                if (!added)
                    return failureOf(added);
            }
            return {};
        });
    REQUIRE(done);
}

struct Stage : test::UiStage
{
    Stage()
    {
        addMany(workspace);
        last = test::addPerson(workspace, u"Яковлева Яна Яновна");
        first = test::addPerson(workspace, u"Абрамова Анна Ивановна");
        waiting.emplace(ui::PageContext{.workspace = *workspace,
                                        .messages = messages,
                                        .navigator = navigator,
                                        .dialogs = dialogs,
                                        .tasks = later,
                                        .settings = settings});
        page.emplace(*waiting);
        page->refresh();
        test::showAndSettle(*page);
    }

    const QAbstractItemModel &rows() { return *page->findChild<ui::TableView *>()->model(); }
    QString nameAt(int row) { return rows().index(row, 0).data().toString(); }

    LaterTaskRunner later{*workspace};
    std::optional<people::PersonId> first;
    std::optional<people::PersonId> last;
    std::optional<ui::PageContext> waiting;
    std::optional<ui::PeoplePage> page;
};

} // namespace

TEST_CASE("a list of ten thousand people is read beside the window, in order, with what is to be selected")
{
    Stage stage;
    REQUIRE(stage.later.busy());
    REQUIRE(stage.rows().rowCount() == 0);
    // Nobody is told meanwhile that there is nobody.
    bool says = false;
    for (const QLabel *label : stage.page->findChildren<QLabel *>())
        says |= label->isVisible() && label->text() == QStringLiteral("Reading the list of people…");
    REQUIRE(says);

    stage.page->open({.page = QStringLiteral("people"),
                      .record = journal::RecordRef{QStringLiteral("people"), stage.last->value()}});
    stage.later.doAll();
    REQUIRE(stage.rows().rowCount() == kMany + 2);
    REQUIRE(stage.nameAt(0) == QStringLiteral("Абрамова Анна Ивановна"));
    REQUIRE(stage.nameAt(kMany + 1) == QStringLiteral("Яковлева Яна Яновна"));
    REQUIRE(stage.page->findChild<ui::TableView *>()->selectedKeys() == QList<qint64>{stage.last->value()});
}

TEST_CASE("what changes while the list is read is read after it")
{
    Stage stage;
    test::valueOf(stage.workspace->people().remove(*stage.first));
    stage.page->refresh();
    stage.later.doNext();
    test::addPerson(stage.workspace, u"Абашева Алла Петровна");
    stage.page->refresh();
    stage.later.doAll();
    REQUIRE(stage.rows().rowCount() == kMany + 2);
    REQUIRE(stage.nameAt(0) == QStringLiteral("Абашева Алла Петровна"));
    REQUIRE_FALSE(stage.later.busy());
}

TEST_CASE("a heading clicked while the list is read keeps its order")
{
    Stage stage;
    QAbstractItemModelTester tester(stage.page->findChild<ui::TableView *>()->model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    stage.page->findChild<ui::TableView *>()->sortByColumn(0, Qt::DescendingOrder);
    stage.later.doAll();
    REQUIRE(stage.nameAt(0) == QStringLiteral("Яковлева Яна Яновна"));
}
