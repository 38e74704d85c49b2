#include "ui/settings/choices.h"

namespace airside {

QComboBox *choice(std::initializer_list<std::pair<int, QString>> values)
{
    auto *box = new QComboBox;
    for (const auto &[value, text] : values)
        box->addItem(text, value);
    box->setFixedWidth(kChoiceWidth);
    return box;
}

QComboBox *numbers(std::initializer_list<int> values, QString (*text)(int))
{
    QComboBox *box = choice({});
    for (const int value : values)
        box->addItem(text(value), value);
    return box;
}

void select(QComboBox *box, int value)
{
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

void selectNumber(QComboBox *box, int value, QString (*text)(int))
{
    int at = 0;
    while (at < box->count() && box->itemData(at).toInt() < value)
        ++at;
    if (box->itemData(at).isNull() || box->itemData(at).toInt() != value)
        box->insertItem(at, text(value), value);
    box->setCurrentIndex(at);
}

} // namespace airside
