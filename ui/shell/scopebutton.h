#pragma once

#include <QToolButton>

class QMenu;

namespace airside {

class Workspace;

/// The one place that chooses which instances the pages show. Its menu: all, one of them, or several by check marks.
class ScopeButton : public QToolButton
{
    Q_OBJECT

public:
    explicit ScopeButton(Workspace &workspace, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void updateText();
    void fillMenu();
    void toggle(const QUuid &id, bool on);

    Workspace &m_workspace;
    QMenu *m_menu = nullptr;
};

/// "Production", "Production and Staging", "All 3 instances".
[[nodiscard]] QString scopeText(const Workspace &workspace);
/// The scope holds production and nothing else.
[[nodiscard]] bool isProductionOnly(const Workspace &workspace);

} // namespace airside
