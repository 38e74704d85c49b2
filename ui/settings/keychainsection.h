#pragma once

#include <QUuid>
#include <QWidget>

class QLabel;
class QPushButton;

namespace airside {

class KeychainModel;
class KeychainWatch;
class TableView;
class Workspace;

/// Which keychain is used, what it holds for each instance, and how to end or forget that.
class KeychainSection : public QWidget
{
    Q_OBJECT

public:
    KeychainSection(Workspace &workspace, KeychainWatch &keychain, QWidget *parent = nullptr);

    [[nodiscard]] TableView *table() const { return m_table; }
    void look(); ///< asks the keychain again

Q_SIGNALS:
    /// What an act led to, for a banner; details: technical.
    void told(bool good, const QString &text, const QString &details);

private:
    void build();
    void follow();
    void updateText();
    void updateButtons();
    [[nodiscard]] QList<QUuid> selected() const;
    [[nodiscard]] QList<QUuid> everyone() const;
    void end(const QList<QUuid> &instances);
    void askToForget(const QList<QUuid> &instances);
    void forget(const QList<QUuid> &instances);
    void answered(const QUuid &id, const QString &good, const QString &problem);

    Workspace &m_workspace;
    KeychainWatch &m_keychain;
    KeychainModel *m_model;
    QLabel *m_which = nullptr;
    QLabel *m_none = nullptr;
    TableView *m_table = nullptr;
    QPushButton *m_end = nullptr;
    QPushButton *m_endAll = nullptr;
    QPushButton *m_forget = nullptr;
    QPushButton *m_forgetAll = nullptr;
    QList<QUuid> m_awaited; ///< of an act that runs
    QStringList m_done;
    QStringList m_problems;
};

} // namespace airside
