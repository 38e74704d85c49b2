#pragma once

#include <QPointer>
#include <QToolButton>

#include <memory>

class QActionGroup;
class QMenu;

namespace airside {

struct InstanceState;
class Workspace;

/// The one place that chooses which instances the pages show. Its menu: all, one of them, or several by check marks.
class ScopeButton : public QToolButton
{
    Q_OBJECT

public:
    explicit ScopeButton(Workspace &workspace, QWidget *parent = nullptr);
    ~ScopeButton() override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void updateText();
    void fillMenu();
    void offerSeveral(const QList<InstanceState> &states);
    void showTicks();
    void toggle(const QUuid &id, bool on);

    Workspace &m_workspace;
    QMenu *m_menu = nullptr;
    std::unique_ptr<QActionGroup> m_single; ///< all, and one of them
    QPointer<QMenu> m_several;
};

/// "Production", "Production and Staging", "All 3 instances".
[[nodiscard]] QString scopeText(const Workspace &workspace);
/// The scope holds production and nothing else.
[[nodiscard]] bool isProductionOnly(const Workspace &workspace);

} // namespace airside
