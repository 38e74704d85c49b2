#include "tests/pseudo/windowtexts.h"

#include "models/comparemodel.h"
#include "models/matrixmodel.h"
#include "models/palettemodel.h"
#include "ui/kit/elidedlabel.h"
#include "ui/shell/navbutton.h"
#include "ui/shell/scopebutton.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTextBrowser>
#include <QTextDocumentFragment>

namespace airside {

namespace {

constexpr int kMostRows = 40;

QString plain(const QString &text)
{
    return Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
}

class Collector
{
public:
    QList<WindowText> texts;

    void add(const QString &text, const QWidget &widget, const char *what)
    {
        if (!text.trimmed().isEmpty())
            texts.append({plain(text), nameOf(widget) + QLatin1Char(' ') + QLatin1String(what)});
    }

    void addWidget(QWidget &widget)
    {
        add(widget.toolTip(), widget, "tooltip");
        add(widget.accessibleName(), widget, "accessible name");
        add(widget.accessibleDescription(), widget, "accessible description");
        if (widget.isWindow())
            add(widget.windowTitle(), widget, "title");
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            add(label->text(), widget, "text");
        if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            add(button->text(), widget, "text");
        if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
            add(field->placeholderText(), widget, "placeholder");
        if (const auto *text = qobject_cast<const QPlainTextEdit *>(&widget))
            add(text->placeholderText() + QLatin1Char(' ') + text->toPlainText(), widget, "text");
        if (const auto *text = qobject_cast<const QTextEdit *>(&widget))
            add(text->toPlainText(), widget, "text");
        if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
            for (int i = 0; i < box->count(); ++i)
                add(box->itemText(i), widget, "item");
        }
        if (const auto *bar = qobject_cast<const QTabBar *>(&widget)) {
            for (int i = 0; i < bar->count(); ++i)
                add(bar->tabText(i), widget, "tab");
        }
        if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget); view && view->model())
            addView(*view);
        for (const QAction *action : widget.actions()) {
            add(action->text(), widget, "action");
            if (action->toolTip() != QString(action->text()).remove(QLatin1Char('&')))
                add(action->toolTip(), widget, "tooltip of an action");
        }
    }

private:
    void addCell(const QAbstractItemView &view, const QModelIndex &index)
    {
        QList<int> roles{Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole};
        if (qobject_cast<const MatrixModel *>(view.model()))
            roles += MatrixModel::HintRole;
        if (qobject_cast<const PaletteModel *>(view.model()))
            roles += {PaletteModel::DetailRole, PaletteModel::KeysRole};
        for (const int role : roles)
            add(index.data(role).toString(), view, role == Qt::ToolTipRole ? "tooltip of a cell" : "cell");
        const int rows = std::min(view.model()->rowCount(index), kMostRows);
        for (int row = 0; row < rows; ++row)
            addCell(view, view.model()->index(row, 0, index));
    }

    void addView(const QAbstractItemView &view)
    {
        const QAbstractItemModel &model = *view.model();
        for (int column = 0; column < model.columnCount(); ++column) {
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                add(model.headerData(column, Qt::Horizontal, role).toString(), view, "heading");
            if (qobject_cast<const CompareModel *>(&model))
                add(model.headerData(column, Qt::Horizontal, CompareModel::HeadRole).toStringList().join(QLatin1Char(' ')), view, "heading");
            for (int row = 0; row < std::min(model.rowCount(), kMostRows); ++row)
                addCell(view, model.index(row, column));
        }
    }
};

bool isVisibleIn(const QWidget &widget, const QWidget &root)
{
    return &widget == &root || widget.isVisibleTo(&root);
}

/// Less than the text, or outside of what shows it.
bool liesOutside(const QWidget &widget, const QWidget &root)
{
    for (const QWidget *parent = widget.parentWidget(); parent && &widget != &root; parent = parent->parentWidget()) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
        if (area && parent == area->viewport()) {
            // Further down it is scrolled to; at the side only where there is a bar for it.
            const QRect all(widget.mapTo(parent, QPoint()), widget.size());
            return area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff && (all.left() < -1 || all.right() > parent->width());
        }
        if (qobject_cast<const QAbstractScrollArea *>(parent))
            return false;
        if (!parent->rect().adjusted(-1, -1, 1, 1).contains(QRect(widget.mapTo(parent, QPoint()), widget.size())))
            return true;
        if (parent == &root)
            return false;
    }
    return false;
}

bool labelIsCut(const QLabel &label)
{
    if (label.wordWrap())
        return label.heightForWidth(label.width()) > label.height() + 1;
    return label.sizeHint().width() > label.width() + 1 || label.minimumSizeHint().height() > label.height() + 1;
}

bool buttonIsCut(const QAbstractButton &button)
{
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    const bool onlyIcon = tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull();
    const int icon = button.icon().isNull() ? 0 : button.iconSize().width() + 4;
    const int needed = onlyIcon ? icon : button.fontMetrics().size(Qt::TextShowMnemonic, button.text()).width() + icon;
    return needed > button.width();
}

bool comboIsCut(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    const QRect field = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    return !box.isEditable() && box.toolTip().isEmpty() && box.fontMetrics().boundingRect(box.currentText()).width() > field.width();
}

bool tabsAreCut(const QTabBar &bar)
{
    for (int i = 0; i < bar.count(); ++i) {
        const bool isTold = bar.elideMode() != Qt::ElideNone && bar.tabToolTip(i) == bar.tabText(i) && bar.rect().contains(bar.tabRect(i));
        if (isTold)
            continue;
        if (bar.fontMetrics().horizontalAdvance(bar.tabText(i)) > bar.tabRect(i).width() || !bar.rect().contains(bar.tabRect(i)))
            return true;
    }
    return false;
}

/// These draw an ellipsis themselves.
bool elides(const QWidget &widget)
{
    return qobject_cast<const ElidedLabel *>(&widget) || qobject_cast<const NavButton *>(&widget)
           || qobject_cast<const ScopeButton *>(&widget);
}

bool isCut(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return !label->text().isEmpty() && labelIsCut(*label);
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return !button->text().isEmpty() && buttonIsCut(*button);
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return comboIsCut(*box);
    const auto *bar = qobject_cast<const QTabBar *>(&widget);
    return bar && tabsAreCut(*bar);
}

QString saidBy(const QWidget &widget)
{
    for (const char *property : {"text", "currentText", "objectName"}) {
        if (const QString text = widget.property(property).toString(); !text.isEmpty())
            return text.left(80);
    }
    return {};
}

} // namespace

QString nameOf(const QWidget &widget)
{
    QString name = QString::fromLatin1(widget.metaObject()->className());
    if (widget.parentWidget())
        name += QStringLiteral(" in ") + QString::fromLatin1(widget.parentWidget()->metaObject()->className());
    return name;
}

QList<WindowText> textsOf(QWidget &root)
{
    Collector collector;
    collector.addWidget(root);
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (isVisibleIn(*widget, root) && (widget->window() == root.window()))
            collector.addWidget(*widget);
    }
    return collector.texts;
}

QStringList cutTexts(QWidget &root)
{
    QStringList cut;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (!isVisibleIn(*widget, root) || widget->window() != root.window() || elides(*widget))
            continue;
        if (isCut(*widget))
            cut += QStringLiteral("cut: %1 %2x%3 (needs %4x%5): %6").arg(nameOf(*widget)).arg(widget->width()).arg(widget->height())
                       .arg(widget->sizeHint().width()).arg(widget->sizeHint().height()).arg(saidBy(*widget));
        else if (!saidBy(*widget).isEmpty() && liesOutside(*widget, root))
            cut += QStringLiteral("outside: %1: %2").arg(nameOf(*widget), saidBy(*widget));
    }
    return cut;
}

QSet<QString> plainWords(const QString &text)
{
    static const QRegularExpression mnemonic(QStringLiteral("&[^\\s&]"));
    static const QRegularExpression word(QStringLiteral("(?<![^\\W\\d_])[A-Za-z]{2,}(?![^\\W\\d_])"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    QString words = text;
    words.replace(mnemonic, QStringLiteral(" "));
    QSet<QString> found;
    for (auto it = word.globalMatch(words); it.hasNext();)
        found += it.next().captured();
    return found;
}

} // namespace airside
