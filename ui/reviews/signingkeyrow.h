#pragma once

#include "core/base/error.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace airside {

class Workspace;

/// Whether a pack is signed, with which key, and making one. The keychain is asked when the row is first seen.
class SigningKeyRow : public QWidget
{
    Q_OBJECT

public:
    explicit SigningKeyRow(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] QCheckBox *box() const { return m_box; }
    [[nodiscard]] QPushButton *makeButton() const { return m_make; }
    [[nodiscard]] QString fingerprint() const;
    [[nodiscard]] bool isAsking() const { return m_asking; }

Q_SIGNALS:
    void made(const QString &fingerprint);
    void failed(const airside::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void look();
    void wantKey();
    void make(bool replace);
    void setFingerprint(const QByteArray &fingerprint);
    void setAsking(bool asking);

    Workspace &m_workspace;
    QCheckBox *m_box = nullptr;
    QLineEdit *m_fingerprint = nullptr; ///< to be read and copied
    QPushButton *m_make = nullptr;
    bool m_asking = false;
    bool m_known = false; ///< the keychain has answered
};

} // namespace airside
