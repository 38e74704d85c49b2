<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Airflow</name>
    <message>
        <source>an untyped answer</source>
        <translation>eine Antwort ohne Typangabe</translation>
    </message>
    <message>
        <source>It answered %1 (HTTP %2).</source>
        <translation>Die Antwort war %1 (HTTP %2).</translation>
    </message>
    <message>
        <source>It points to %1.</source>
        <translation>Sie verweist auf %1.</translation>
    </message>
    <message>
        <source>%1 asks for patience: waiting %2 s.</source>
        <translation>%1 bittet um Geduld: Wartezeit %2 s.</translation>
    </message>
    <message>
        <source>Its login form would send the password to &quot;%1&quot;, so nothing was sent.</source>
        <translation>Das Anmeldeformular würde das Passwort an „%1“ senden; deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Its login form has an unknown field &quot;%1&quot;, so nothing was sent.</source>
        <translation>Das Anmeldeformular hat ein unbekanntes Feld „%1“; deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Its login form has no %1, so nothing was sent.</source>
        <translation>Das Anmeldeformular hat kein Feld %1; deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>No form to log out was found on %1.</source>
        <translation>Auf %1 wurde kein Formular zum Abmelden gefunden.</translation>
    </message>
    <message>
        <source>It is JSON, but not an object.</source>
        <translation>Es ist JSON, aber kein Objekt.</translation>
    </message>
    <message>
        <source>The sign-in answer holds no token.</source>
        <translation>Die Antwort auf die Anmeldung enthält kein Token.</translation>
    </message>
    <message>
        <source>The web session is still accepted.</source>
        <translation>Die Websitzung wird weiterhin akzeptiert.</translation>
    </message>
    <message>
        <source>a path begins with / and is percent-encoded; the query is apart.</source>
        <translation>ein Pfad beginnt mit / und ist prozentkodiert; die Abfrage steht getrennt.</translation>
    </message>
    <message>
        <source>dot segments and double slashes are not sent.</source>
        <translation>Punktsegmente und doppelte Schrägstriche werden nicht gesendet.</translation>
    </message>
    <message>
        <source>paths to sign in or out and to get tokens are not open here.</source>
        <translation>Pfade zum An- und Abmelden und zum Abrufen von Token sind hier nicht zugänglich.</translation>
    </message>
    <message>
        <source>the sign-in is added by this program; give no credential.</source>
        <translation>die Anmeldung fügt dieses Programm hinzu; geben Sie keine Zugangsdaten an.</translation>
    </message>
    <message>
        <source>The account is signed in on its pages, but the API refuses it.</source>
        <translation>Das Konto ist auf den Webseiten angemeldet, aber die API lehnt es ab.</translation>
    </message>
    <message>
        <source>The sign-in is not kept for the next time: %1</source>
        <translation>Die Anmeldung wird nicht für das nächste Mal aufbewahrt: %1</translation>
    </message>
    <message>
        <source>pasted token</source>
        <translation>eingefügtes Token</translation>
    </message>
    <message>
        <source>pasted cookie</source>
        <translation>eingefügtes Cookie</translation>
    </message>
    <message>
        <source>token of a command</source>
        <translation>Token eines Befehls</translation>
    </message>
    <message>
        <source>basic, with each request</source>
        <translation>Basic, mit jeder Anfrage</translation>
    </message>
    <message>
        <source>basic, then its session</source>
        <translation>Basic, danach dessen Sitzung</translation>
    </message>
    <message>
        <source>login form</source>
        <translation>Anmeldeformular</translation>
    </message>
    <message>
        <source>bearer token</source>
        <translation>Bearer-Token</translation>
    </message>
    <message>
        <source>It lives until %1.</source>
        <translation>Gültig bis %1.</translation>
    </message>
    <message>
        <source>When it ends is not told.</source>
        <translation>Wann die Gültigkeit endet, wird nicht mitgeteilt.</translation>
    </message>
    <message>
        <source>This server goes on accepting the token.</source>
        <translation>Dieser Server akzeptiert das Token weiterhin.</translation>
    </message>
    <message>
        <source>Airflow takes usernames that differ only in letter case for the same one, so it refuses a change of case alone. Rename the user to another name first, then to the wanted one.</source>
        <translation>Für Airflow sind Benutzernamen, die sich nur in der Groß- und Kleinschreibung unterscheiden, gleich; deshalb lehnt es eine bloße Änderung der Schreibweise ab. Benennen Sie den Benutzer zuerst anders, dann wie gewünscht.</translation>
    </message>
    <message>
        <source>Somebody made it at the same moment.</source>
        <translation>Jemand hat es im selben Augenblick angelegt.</translation>
    </message>
    <message>
        <source>a new user needs at least one role; without one some servers give the role Public and others fail.</source>
        <translation>ein neuer Benutzer braucht mindestens eine Rolle; ohne Rolle vergeben manche Server die Rolle Public, andere scheitern.</translation>
    </message>
    <message>
        <source>A password cannot be read back.</source>
        <translation>Ein Passwort kann nicht zurückgelesen werden.</translation>
    </message>
    <message>
        <source>It was cut or is not valid JSON, at byte %1 of %2: %3.</source>
        <translation>Sie ist abgeschnitten oder kein gültiges JSON, bei Byte %1 von %2: %3.</translation>
    </message>
    <message>
        <source>Wait %1 s and try again.</source>
        <translation>Warten Sie %1 s und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Airflow itself gives can_read on Website to every custom role: this server put it back at once, or only adds.</source>
        <translation>Airflow selbst gibt jeder benutzerdefinierten Rolle can_read on Website: Dieser Server hat es sofort wiederhergestellt, oder er fügt nur hinzu.</translation>
    </message>
    <message>
        <source>Another user has this e-mail address.</source>
        <translation>Ein anderer Benutzer hat diese E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>The FAB provider 3.2.0 to 3.3.0 cannot list users at all (3.4.0 repairs it: upgrade the provider). If this server has another one, its log says why.</source>
        <translation>Der FAB-Provider 3.2.0 bis 3.3.0 kann Benutzer gar nicht auflisten (3.4.0 behebt das: aktualisieren Sie den Provider). Hat dieser Server einen anderen, sagt sein Protokoll, warum.</translation>
    </message>
    <message>
        <source>its API only adds permissions to a role and takes none away. Nothing was sent.</source>
        <translation>seine API gibt einer Rolle Berechtigungen nur dazu und nimmt keine weg. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The API of this server only adds permissions to a role and takes none away.</source>
        <translation>Die API dieses Servers gibt einer Rolle Berechtigungen nur dazu und nimmt keine weg.</translation>
    </message>
    <message>
        <source>The account has can_edit on Roles, yet this server refuses every change of a role over its API (FAB provider 3.0.3 to 3.2).</source>
        <translation>Das Konto hat can_edit auf Roles, doch dieser Server verweigert über seine API jede Änderung einer Rolle (FAB-Provider 3.0.3 bis 3.2).</translation>
    </message>
    <message>
        <source>It answers 500 to every deletion of a role over its API (FAB provider 3.0.2 to 3.5).</source>
        <translation>Er beantwortet jedes Löschen einer Rolle über seine API mit 500 (FAB-Provider 3.0.2 bis 3.5).</translation>
    </message>
    <message>
        <source>Its page does not offer the permission %1.</source>
        <translation>Seine Seite bietet die Berechtigung %1 nicht an.</translation>
    </message>
    <message>
        <source>it takes one of Airflow&apos;s own pages, and a token opens none. Sign in with a password or a session cookie.</source>
        <translation>dazu braucht es eine von Airflows eigenen Seiten, und ein Token öffnet keine. Melden Sie sich mit einem Passwort oder einem Sitzungs-Cookie an.</translation>
    </message>
    <message>
        <source>it takes one of Airflow&apos;s own pages, and its login page takes no password. Sign in with a session cookie.</source>
        <translation>dazu braucht es eine von Airflows eigenen Seiten, und dessen Anmeldeseite nimmt kein Passwort. Melden Sie sich mit einem Sitzungs-Cookie an.</translation>
    </message>
    <message>
        <source>Airflow&apos;s page lists nothing of this name that this account may edit.</source>
        <translation>Airflows Seite führt nichts unter diesem Namen, das dieses Konto bearbeiten darf.</translation>
    </message>
    <message>
        <source>Airflow&apos;s form was answered with HTTP %1.</source>
        <translation>Airflows Formular wurde mit HTTP %1 beantwortet.</translation>
    </message>
    <message>
        <source>Airflow&apos;s page shows another role than the API.</source>
        <translation>Airflows Seite zeigt eine andere Rolle als die API.</translation>
    </message>
    <message>
        <source>Airflow&apos;s page deletes no role that somebody holds. Take it from its holders first.</source>
        <translation>Airflows Seite löscht keine Rolle, die jemand hat. Entziehen Sie sie erst allen, die sie haben.</translation>
    </message>
    <message>
        <source>Airflow&apos;s form asks for a first name, a last name and an e-mail, and this account lacks one. Give it that first.</source>
        <translation>Airflows Formular verlangt Vornamen, Nachnamen und E-Mail, und diesem Konto fehlt etwas davon. Tragen Sie es zuerst ein.</translation>
    </message>
    <message>
        <source>Airflow&apos;s page shows another account than the API.</source>
        <translation>Airflows Seite zeigt ein anderes Konto als die API.</translation>
    </message>
    <message>
        <source>Airflow&apos;s form takes no account without a role. Give it a role first.</source>
        <translation>Airflows Formular nimmt kein Konto ohne Rolle. Geben Sie ihm zuerst eine Rolle.</translation>
    </message>
    <message>
        <source>It is the account that signs in here.</source>
        <translation>Es ist das Konto, das sich hier anmeldet.</translation>
    </message>
    <message>
        <source>Its API takes no permission away, and this sign-in opens none of Airflow&apos;s pages: a new role takes its place, and the number that Airflow knows it by changes.</source>
        <translation>Seine API nimmt keine Berechtigung weg, und diese Anmeldung öffnet keine von Airflows Seiten: Eine neue Rolle tritt an ihre Stelle, und die Nummer, unter der Airflow sie kennt, wird eine andere.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people who hold it are moved to it one by one.</source>
        <translation>
            <numerusform>%Ln Person, die sie hat, wird zu ihr umgezogen.</numerusform>
            <numerusform>%Ln Personen, die sie haben, werden einzeln zu ihr umgezogen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It takes %Ln writes, and nobody is without the role on the way.</source>
        <translation>
            <numerusform>Es braucht %Ln Schreibvorgang, und unterwegs ist niemand ohne die Rolle.</numerusform>
            <numerusform>Es braucht %Ln Schreibvorgänge, und unterwegs ist niemand ohne die Rolle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeResult</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>applying…</source>
        <translation>wird angewendet…</translation>
    </message>
    <message>
        <source>done and verified</source>
        <translation>erledigt und geprüft</translation>
    </message>
    <message>
        <source>conflict: nothing written</source>
        <translation>Konflikt: nichts geschrieben</translation>
    </message>
    <message>
        <source>conflict: would be left alone</source>
        <translation>Konflikt: bliebe unverändert</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht erledigt</translation>
    </message>
    <message>
        <source>cannot be done</source>
        <translation>nicht möglich</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>Ausgang unbekannt</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht versucht</translation>
    </message>
    <message>
        <source>would not be tried</source>
        <translation>würde nicht versucht</translation>
    </message>
    <message>
        <source>Another change of this instance was refused, so nothing was written there.</source>
        <translation>Eine andere Änderung dieser Instanz wurde abgelehnt; deshalb wurde dort nichts geschrieben.</translation>
    </message>
    <message>
        <source>Another change of this instance is refused. While it is staged, nothing is written there.</source>
        <translation>Eine andere Änderung dieser Instanz wird abgelehnt. Solange sie vorgemerkt ist, wird dort nichts geschrieben.</translation>
    </message>
    <message>
        <source>It is no longer on the server.</source>
        <translation>Auf dem Server nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>Somebody changed it on the server since you saw it.</source>
        <translation>Jemand hat es auf dem Server geändert, seit Sie es gesehen haben.</translation>
    </message>
    <message>
        <source>Create user %1</source>
        <translation>Benutzer %1 anlegen</translation>
    </message>
    <message>
        <source>Change user %1</source>
        <translation>Benutzer %1 ändern</translation>
    </message>
    <message>
        <source>Delete user %1</source>
        <translation>Benutzer %1 löschen</translation>
    </message>
    <message>
        <source>Create role %1</source>
        <translation>Rolle %1 anlegen</translation>
    </message>
    <message>
        <source>Change role %1</source>
        <translation>Rolle %1 ändern</translation>
    </message>
    <message>
        <source>Delete role %1</source>
        <translation>Rolle %1 löschen</translation>
    </message>
    <message>
        <source>by Airflow&apos;s own form</source>
        <translation>über Airflows Formular</translation>
    </message>
    <message>
        <source>by the REST API</source>
        <translation>über die REST-API</translation>
    </message>
    <message>
        <source>done differently</source>
        <translation>anders ausgeführt</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>role %1</source>
        <translation>Rolle %1</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Password: a random one that nobody learns</source>
        <translation>Passwort: ein zufälliges, das niemand erfährt</translation>
    </message>
    <message>
        <source>Password: a new one</source>
        <translation>Passwort: ein neues</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>It cannot be started.</source>
        <translation>Er kann nicht gestartet werden.</translation>
    </message>
    <message>
        <source>It did not end within its time limit.</source>
        <translation>Er endete nicht innerhalb der Zeitgrenze.</translation>
    </message>
    <message>
        <source>It printed more than 64 KB.</source>
        <translation>Er gab mehr als 64 KB aus.</translation>
    </message>
    <message>
        <source>It crashed.</source>
        <translation>Er ist abgestürzt.</translation>
    </message>
    <message>
        <source>It ended with exit code %1.</source>
        <translation>Er endete mit Exit-Code %1.</translation>
    </message>
    <message>
        <source>It printed nothing.</source>
        <translation>Er gab nichts aus.</translation>
    </message>
    <message>
        <source>What it printed is not a token.</source>
        <translation>Die Ausgabe ist kein Token.</translation>
    </message>
    <message>
        <source>Its program must be given with its whole path.</source>
        <translation>Sein Programm muss mit vollständigem Pfad angegeben werden.</translation>
    </message>
    <message>
        <source>It is not there or not executable.</source>
        <translation>Es ist nicht vorhanden oder nicht ausführbar.</translation>
    </message>
    <message>
        <source>a quotation mark or backslash has no end.</source>
        <translation>ein Anführungszeichen oder ein umgekehrter Schrägstrich hat kein Ende.</translation>
    </message>
    <message>
        <source>a program is needed.</source>
        <translation>ein Programm wird benötigt.</translation>
    </message>
    <message>
        <source>the program must be given with its whole path.</source>
        <translation>das Programm muss mit vollständigem Pfad angegeben werden.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 kann nicht verwendet werden: %2</translation>
    </message>
    <message>
        <source>This server cannot do that for %1: %2</source>
        <translation>Dieser Server kann das für %1 nicht: %2</translation>
    </message>
    <message>
        <source>%1 is marked read-only. Nothing was changed. Remove the mark in Instances to allow changes.</source>
        <translation>%1 ist als schreibgeschützt markiert. Es wurde nichts geändert. Entfernen Sie die Markierung unter Instanzen, um Änderungen zu erlauben.</translation>
    </message>
    <message>
        <source>Refused to protect access: %2 Nothing was changed for %1.</source>
        <translation>Zum Schutz des Zugangs abgelehnt: %2 Für %1 wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing more was sent to %1.</source>
        <translation>Abgebrochen. An %1 wurde nichts weiter gesendet.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the address, the network and the proxy. %2</source>
        <translation>%1 ist nicht erreichbar. Prüfen Sie Adresse, Netz und Proxy. %2</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again, or allow more time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet. Versuchen Sie es erneut, oder erlauben Sie mehr Zeit.</translation>
    </message>
    <message>
        <source>The connection to %1 ended in the middle of an answer. Nothing was changed. Try again.</source>
        <translation>Die Verbindung zu %1 endete mitten in einer Antwort. Es wurde nichts geändert. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The connection ended during a write to %1: it may or may not have been done. Refresh and look before you repeat it.</source>
        <translation>Die Verbindung endete während eines Schreibvorgangs auf %1: Er wurde vielleicht ausgeführt, vielleicht nicht. Aktualisieren und prüfen Sie, bevor Sie ihn wiederholen.</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure, so nothing was sent. %2 Give its CA file, or pin its certificate after checking it.</source>
        <translation>Die Verbindung zu %1 ist nicht sicher; deshalb wurde nichts gesendet. %2 Geben Sie die CA-Datei an, oder fixieren Sie das Zertifikat, nachdem Sie es geprüft haben.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the pinned one, so nothing was sent. Ask its administrator before you accept the new one. %2</source>
        <translation>%1 zeigt ein anderes als das fixierte Zertifikat; deshalb wurde nichts gesendet. Fragen Sie die Administration, bevor Sie das neue akzeptieren. %2</translation>
    </message>
    <message>
        <source>%1 is plain http to another machine: the sign-in would be readable on the way, so it was not sent. Use https, or allow http for this instance.</source>
        <translation>%1 wäre unverschlüsseltes http zu einem anderen Rechner: Die Anmeldung wäre unterwegs lesbar, deshalb wurde sie nicht gesendet. Verwenden Sie https, oder erlauben Sie http für diese Instanz.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than this program reads. %2</source>
        <translation>Die Antwort von %1 ist größer, als dieses Programm liest. %2</translation>
    </message>
    <message>
        <source>%1 is not an Airflow. Check the address; the part after the host, such as /airflow, belongs to it. %2</source>
        <translation>%1 ist kein Airflow. Prüfen Sie die Adresse; der Teil nach dem Rechnernamen, etwa /airflow, gehört dazu. %2</translation>
    </message>
    <message>
        <source>%1 runs Airflow without the FAB auth manager, so its users and roles cannot be managed here. %2</source>
        <translation>%1 betreibt Airflow ohne den FAB-Auth-Manager; Benutzer und Rollen können hier deshalb nicht verwaltet werden. %2</translation>
    </message>
    <message>
        <source>The API of %1 is switched off. Its administrator can allow it in [api] auth_backends. %2</source>
        <translation>Die API von %1 ist abgeschaltet. Die Administration kann sie in [api] auth_backends erlauben. %2</translation>
    </message>
    <message>
        <source>%1 answered with a web page where data was expected. A proxy or a login page may stand in front of it. %2</source>
        <translation>%1 antwortete mit einer Webseite, wo Daten erwartet wurden. Vielleicht steht ein Proxy oder eine Anmeldeseite davor. %2</translation>
    </message>
    <message>
        <source>%1 redirects elsewhere; redirects are never followed. Check the address. %2</source>
        <translation>%1 leitet anderswohin weiter; Weiterleitungen wird nie gefolgt. Prüfen Sie die Adresse. %2</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be understood, so it was not used. %2</source>
        <translation>Die Antwort von %1 ist nicht verständlich und wurde deshalb nicht verwendet. %2</translation>
    </message>
    <message>
        <source>Signing in to %1 failed: wrong username or secret, or the account is inactive. %2</source>
        <translation>Die Anmeldung bei %1 ist fehlgeschlagen: falscher Benutzername oder falsches Geheimnis, oder das Konto ist inaktiv. %2</translation>
    </message>
    <message>
        <source>The login page of %1 takes no username and password. Sign in with a browser, then paste a token or cookie. %2</source>
        <translation>Die Anmeldeseite von %1 nimmt weder Benutzername noch Passwort an. Melden Sie sich mit einem Browser an, und fügen Sie dann ein Token oder Cookie ein. %2</translation>
    </message>
    <message>
        <source>The sign-in to %1 is no longer accepted. Sign in again. %2</source>
        <translation>Die Anmeldung bei %1 wird nicht mehr akzeptiert. Melden Sie sich erneut an. %2</translation>
    </message>
    <message>
        <source>There is no secret to sign in to %1 with. %2</source>
        <translation>Zur Anmeldung bei %1 gibt es kein Geheimnis. %2</translation>
    </message>
    <message>
        <source>The sign-in command of %1 gave no token. %2</source>
        <translation>Der Anmeldebefehl von %1 lieferte kein Token. %2</translation>
    </message>
    <message>
        <source>The keychain is locked or does not give the entry of %1. Unlock it and try again; nothing stored was changed. %2</source>
        <translation>Der Schlüsselbund ist gesperrt oder gibt den Eintrag von %1 nicht heraus. Entsperren Sie ihn, und versuchen Sie es erneut; an Gespeichertem wurde nichts geändert. %2</translation>
    </message>
    <message>
        <source>No keychain is available, so the secret of %1 is kept in memory only. %2</source>
        <translation>Es ist kein Schlüsselbund verfügbar; das Geheimnis von %1 wird deshalb nur im Arbeitsspeicher gehalten. %2</translation>
    </message>
    <message>
        <source>The account that signed in has no right to do this with %1. %2</source>
        <translation>Das angemeldete Konto hat nicht das Recht, dies mit %1 zu tun. %2</translation>
    </message>
    <message>
        <source>A known defect of this server prevents it for %1. Nothing was changed. %2</source>
        <translation>Ein bekannter Fehler dieses Servers verhindert es für %1. Es wurde nichts geändert. %2</translation>
    </message>
    <message>
        <source>%1 was not found. %2</source>
        <translation>%1 wurde nicht gefunden. %2</translation>
    </message>
    <message>
        <source>%1 exists already. Nothing was changed. %2</source>
        <translation>%1 gibt es bereits. Es wurde nichts geändert. %2</translation>
    </message>
    <message>
        <source>The server refuses these values for %1. Nothing was changed. %2</source>
        <translation>Der Server lehnt diese Werte für %1 ab. Es wurde nichts geändert. %2</translation>
    </message>
    <message>
        <source>%1 reported an internal error. %2</source>
        <translation>%1 meldete einen internen Fehler. %2</translation>
    </message>
    <message>
        <source>The server said yes, but reading back shows that it was not done for %1. %2</source>
        <translation>Der Server sagte Ja, aber das Zurücklesen zeigt, dass es für %1 nicht ausgeführt wurde. %2</translation>
    </message>
    <message>
        <source>Somebody changed %1 meanwhile, so nothing was written. Look at both versions and decide again. %2</source>
        <translation>Jemand hat %1 inzwischen geändert; deshalb wurde nichts geschrieben. Sehen Sie beide Fassungen an, und entscheiden Sie neu. %2</translation>
    </message>
    <message>
        <source>%1 was left as it is, because another change that it needs was not done: %2.</source>
        <translation>%1 blieb unverändert, weil eine andere Änderung, von der das abhängt, nicht ausgeführt wurde: %2.</translation>
    </message>
    <message>
        <source>The list of %1 kept changing while it was read, so it may be incomplete. %2</source>
        <translation>Die Liste von %1 änderte sich fortwährend, während sie gelesen wurde; sie ist vielleicht unvollständig. %2</translation>
    </message>
    <message>
        <source>The file %1 cannot be read or written. %2</source>
        <translation>Die Datei %1 kann nicht gelesen oder geschrieben werden. %2</translation>
    </message>
    <message>
        <source>The file %1 is damaged or was written by a newer version; it was left as it is. %2</source>
        <translation>Die Datei %1 ist beschädigt oder wurde von einer neueren Version geschrieben; sie blieb unverändert. %2</translation>
    </message>
    <message>
        <source>An unexpected state was met at %1. Nothing more was done. %2</source>
        <translation>Bei %1 wurde ein unerwarteter Zustand angetroffen. Es wurde nichts weiter getan. %2</translation>
    </message>
    <message>
        <source>this</source>
        <translation>dies</translation>
    </message>
    <message>
        <source>%1 allows no more sign-ins for now. %2</source>
        <translation>%1 lässt vorläufig keine weiteren Anmeldungen zu. %2</translation>
    </message>
    <message>
        <source>%1 allows no more requests for now. %2</source>
        <translation>%1 lässt vorläufig keine weiteren Anfragen zu. %2</translation>
    </message>
    <message>
        <source>The file %1 was damaged. It is kept as %2, and a new one was begun.</source>
        <translation>Die Datei %1 war beschädigt. Sie wird als %2 aufbewahrt, und eine neue wurde begonnen.</translation>
    </message>
    <message>
        <source>The API of this server cannot do that for %1, and this sign-in opens none of Airflow&apos;s pages. Nothing was changed. Run this on the server:
%2</source>
        <translation>Die API dieses Servers kann das für %1 nicht, und diese Anmeldung öffnet keine von Airflows Seiten. Es wurde nichts geändert. Führen Sie auf dem Server aus:
%2</translation>
    </message>
    <message>
        <source>Airflow&apos;s page for %1 is not as this program knows it, so nothing was changed. It may be a newer version or a changed page. %2</source>
        <translation>Airflows Seite für %1 ist nicht so, wie dieses Programm sie kennt; deshalb wurde nichts geändert. Vielleicht ist es eine neuere Version oder eine geänderte Seite. %2</translation>
    </message>
    <message>
        <source>The pause was so long that what the guards looked at on %1 is old. What is left was not tried: apply it again.</source>
        <translation>Die Pause war so lang, dass veraltet ist, was die Schutzregeln auf %1 gesehen haben. Was übrig ist, wurde nicht versucht: erneut anwenden.</translation>
    </message>
    <message>
        <source>Done differently for %1: a part of it is as asked for, another part is not. %2</source>
        <translation>Für %1 anders ausgeführt: Ein Teil ist wie verlangt, ein anderer nicht. %2</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>See what Airflow keeps under &quot;%1&quot;.</source>
        <translation>Ansehen, was Airflow unter „%1“ führt.</translation>
    </message>
    <message>
        <source>Create entries under &quot;%1&quot;.</source>
        <translation>Einträge unter „%1“ anlegen.</translation>
    </message>
    <message>
        <source>Change entries under &quot;%1&quot;.</source>
        <translation>Einträge unter „%1“ ändern.</translation>
    </message>
    <message>
        <source>Delete entries under &quot;%1&quot;.</source>
        <translation>Einträge unter „%1“ löschen.</translation>
    </message>
    <message>
        <source>Shows &quot;%1&quot; in the menu of Airflow&apos;s website. Opening the page asks for a right of its own.</source>
        <translation>Zeigt „%1“ im Menü der Airflow-Website. Das Öffnen der Seite erfordert ein eigenes Recht.</translation>
    </message>
    <message>
        <source>The action &quot;%1&quot; on &quot;%2&quot;. Airside has no words for it.</source>
        <translation>Die Aktion „%1“ auf „%2“. Airside hat dafür keine Worte.</translation>
    </message>
    <message>
        <source>DAGs</source>
        <translation>DAGs</translation>
    </message>
    <message>
        <source>Runs and tasks</source>
        <translation>Läufe und Tasks</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menüs</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lesen</translation>
    </message>
    <message>
        <source>create</source>
        <translation>anlegen</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>bearbeiten</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>löschen</translation>
    </message>
    <message>
        <source>menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>See all DAGs, in the list and in detail. Every look at runs, tasks, logs or code needs it, or the same right on one DAG.</source>
        <translation>Alle DAGs sehen, in der Liste und im Einzelnen. Jeder Blick auf Läufe, Tasks, Protokolle oder Code erfordert dies oder dasselbe Recht auf einen einzelnen DAG.</translation>
    </message>
    <message>
        <source>Pause, unpause and parse again any DAG. Every change of runs and tasks, triggering included, needs it, or the same right on one DAG.</source>
        <translation>Jeden DAG anhalten, fortsetzen und neu einlesen. Jede Änderung an Läufen und Tasks, auch das Auslösen, erfordert dies oder dasselbe Recht auf einen einzelnen DAG.</translation>
    </message>
    <message>
        <source>Delete any DAG with its history.</source>
        <translation>Jeden DAG mit seiner Historie löschen.</translation>
    </message>
    <message>
        <source>See the DAG %1, in the list and in detail. Looking at its runs, tasks, logs or code needs this too.</source>
        <translation>Den DAG %1 sehen, in der Liste und im Einzelnen. Auch der Blick auf seine Läufe, Tasks, Protokolle oder seinen Code erfordert dies.</translation>
    </message>
    <message>
        <source>Pause, unpause and parse again the DAG %1. Every change of its runs and tasks, triggering included, needs this too.</source>
        <translation>Den DAG %1 anhalten, fortsetzen und neu einlesen. Auch jede Änderung an seinen Läufen und Tasks, selbst das Auslösen, erfordert dies.</translation>
    </message>
    <message>
        <source>Delete the DAG %1 with its history.</source>
        <translation>Den DAG %1 mit seiner Historie löschen.</translation>
    </message>
    <message>
        <source>See the runs of the DAG %1, together with can_read on the DAG. Airflow 3 asks for can_read on DAG Runs before it shows their tasks.</source>
        <translation>Die Läufe des DAG %1 sehen, zusammen mit can_read auf den DAG. Airflow 3 verlangt can_read on DAG Runs, bevor es deren Tasks zeigt.</translation>
    </message>
    <message>
        <source>Trigger the DAG %1, together with can_edit on the DAG.</source>
        <translation>Den DAG %1 auslösen, zusammen mit can_edit auf den DAG.</translation>
    </message>
    <message>
        <source>Change runs of the DAG %1: mark, clear, note. It needs can_edit on the DAG too.</source>
        <translation>Läufe des DAG %1 ändern: markieren, zurücksetzen, mit Notizen versehen. Auch can_edit auf den DAG ist nötig.</translation>
    </message>
    <message>
        <source>Delete runs of the DAG %1, together with can_edit on the DAG.</source>
        <translation>Läufe des DAG %1 löschen, zusammen mit can_edit auf den DAG.</translation>
    </message>
    <message>
        <source>Read the source code of the DAGs that the role may see. Every DAG of the file must be readable.</source>
        <translation>Den Quellcode der DAGs lesen, die die Rolle sehen darf. Jeder DAG der Datei muss lesbar sein.</translation>
    </message>
    <message>
        <source>See how DAGs depend on each other; on Airflow 3 also the graph of a DAG.</source>
        <translation>Sehen, wie DAGs voneinander abhängen; in Airflow 3 auch den Graphen eines DAG.</translation>
    </message>
    <message>
        <source>See the earlier versions of the DAGs that the role may see.</source>
        <translation>Die früheren Versionen der DAGs sehen, die die Rolle sehen darf.</translation>
    </message>
    <message>
        <source>See the warnings that Airflow raised for the DAGs that the role may see.</source>
        <translation>Die Warnungen sehen, die Airflow zu den DAGs ausgegeben hat, die die Rolle sehen darf.</translation>
    </message>
    <message>
        <source>See which DAG files failed to load. The stack trace stays hidden unless every DAG of the file is readable.</source>
        <translation>Sehen, welche DAG-Dateien nicht geladen werden konnten. Der Stacktrace bleibt verborgen, wenn nicht jeder DAG der Datei lesbar ist.</translation>
    </message>
    <message>
        <source>Named by Airflow for the import errors of all DAG files; its effect was not measured.</source>
        <translation>Von Airflow für die Importfehler aller DAG-Dateien benannt; die Wirkung wurde nicht gemessen.</translation>
    </message>
    <message>
        <source>Named by Airflow for requests to parse DAG files again; its effect was not measured.</source>
        <translation>Von Airflow für Anforderungen benannt, DAG-Dateien neu einzulesen; die Wirkung wurde nicht gemessen.</translation>
    </message>
    <message>
        <source>See the runs of the DAGs that the role may see, also in lists over several DAGs. On Airflow 3 task instances, the grid and the DAG list of the website need it.</source>
        <translation>Die Läufe der DAGs sehen, die die Rolle sehen darf, auch in Listen über mehrere DAGs. In Airflow 3 brauchen es Task-Instanzen, das Raster und die DAG-Liste der Website.</translation>
    </message>
    <message>
        <source>Trigger the DAGs that the role may edit; on Airflow 3 also backfill them.</source>
        <translation>Die DAGs auslösen, die die Rolle bearbeiten darf; in Airflow 3 auch Backfills starten.</translation>
    </message>
    <message>
        <source>Change runs of the DAGs that the role may edit: mark, clear, note; on Airflow 3 also pause and cancel backfills. Marking and clearing tasks needs it too.</source>
        <translation>Läufe der DAGs ändern, die die Rolle bearbeiten darf: markieren, zurücksetzen, mit Notizen versehen; in Airflow 3 auch Backfills anhalten und abbrechen. Auch das Markieren und Zurücksetzen von Tasks erfordert es.</translation>
    </message>
    <message>
        <source>Delete runs of the DAGs that the role may edit.</source>
        <translation>Läufe der DAGs löschen, die die Rolle bearbeiten darf.</translation>
    </message>
    <message>
        <source>See the tasks and task instances of the DAGs and runs that the role may see.</source>
        <translation>Die Tasks und Task-Instanzen der DAGs und Läufe sehen, die die Rolle sehen darf.</translation>
    </message>
    <message>
        <source>Create task instances. No call of Airflow&apos;s API was found to ask for it.</source>
        <translation>Task-Instanzen anlegen. Es wurde kein API-Aufruf von Airflow gefunden, der es verlangt.</translation>
    </message>
    <message>
        <source>Clear and mark task instances, together with can_edit on the DAG and on its runs.</source>
        <translation>Task-Instanzen zurücksetzen und markieren, zusammen mit can_edit auf den DAG und auf dessen Läufe.</translation>
    </message>
    <message>
        <source>Delete task instances on Airflow 3, together with can_edit on the DAG and can_delete on DAG Runs.</source>
        <translation>Task-Instanzen in Airflow 3 löschen, zusammen mit can_edit auf den DAG und can_delete on DAG Runs.</translation>
    </message>
    <message>
        <source>Read the logs of tasks of the DAGs that the role may see.</source>
        <translation>Die Protokolle der Tasks der DAGs lesen, die die Rolle sehen darf.</translation>
    </message>
    <message>
        <source>Read the values that tasks pass to each other, in the DAGs that the role may see.</source>
        <translation>Die Werte lesen, die Tasks einander übergeben, in den DAGs, die die Rolle sehen darf.</translation>
    </message>
    <message>
        <source>Add values to those that tasks pass to each other, in the DAGs that the role may edit. They are input of task code.</source>
        <translation>Werte zu denen hinzufügen, die Tasks einander übergeben, in den DAGs, die die Rolle bearbeiten darf. Sie sind Eingaben des Task-Codes.</translation>
    </message>
    <message>
        <source>Change values that tasks pass to each other, in the DAGs that the role may edit. They are input of task code.</source>
        <translation>Werte ändern, die Tasks einander übergeben, in den DAGs, die die Rolle bearbeiten darf. Sie sind Eingaben des Task-Codes.</translation>
    </message>
    <message>
        <source>Delete values that tasks pass to each other, in the DAGs that the role may edit.</source>
        <translation>Werte löschen, die Tasks einander übergeben, in den DAGs, die die Rolle bearbeiten darf.</translation>
    </message>
    <message>
        <source>See tasks that wait for a person&apos;s answer. The DAG list of Airflow 3&apos;s website needs it too.</source>
        <translation>Tasks sehen, die auf die Antwort einer Person warten. Auch die DAG-Liste der Website von Airflow 3 braucht es.</translation>
    </message>
    <message>
        <source>Answer tasks that wait for a person, in the DAGs that the role may edit.</source>
        <translation>Tasks beantworten, die auf eine Person warten, in den DAGs, die die Rolle bearbeiten darf.</translation>
    </message>
    <message>
        <source>Named for seeing backfills; Airflow asks for can_read on the DAG and its runs instead.</source>
        <translation>Für das Ansehen von Backfills benannt; Airflow verlangt stattdessen can_read auf den DAG und seine Läufe.</translation>
    </message>
    <message>
        <source>Named for starting backfills; Airflow asks for can_edit on the DAG and can_create on its runs instead.</source>
        <translation>Für das Starten von Backfills benannt; Airflow verlangt stattdessen can_edit auf den DAG und can_create auf seine Läufe.</translation>
    </message>
    <message>
        <source>Named for pausing and cancelling backfills; Airflow asks for can_edit on the DAG and on its runs instead.</source>
        <translation>Für das Anhalten und Abbrechen von Backfills benannt; Airflow verlangt stattdessen can_edit auf den DAG und auf seine Läufe.</translation>
    </message>
    <message>
        <source>Named for deleting backfills; Airflow asks for rights on the DAG and its runs instead.</source>
        <translation>Für das Löschen von Backfills benannt; Airflow verlangt stattdessen Rechte auf den DAG und seine Läufe.</translation>
    </message>
    <message>
        <source>See datasets and their events. The events name DAGs and runs that the role may not see.</source>
        <translation>Datasets und ihre Ereignisse sehen. Die Ereignisse nennen DAGs und Läufe, die die Rolle nicht sehen darf.</translation>
    </message>
    <message>
        <source>Report a dataset as updated. That starts every DAG that waits for it, without any right on those DAGs.</source>
        <translation>Ein Dataset als aktualisiert melden. Das startet jeden DAG, der darauf wartet, ohne irgendein Recht auf diese DAGs.</translation>
    </message>
    <message>
        <source>Delete the queued dataset events of the DAGs that the role may see.</source>
        <translation>Die wartenden Dataset-Ereignisse der DAGs löschen, die die Rolle sehen darf.</translation>
    </message>
    <message>
        <source>See assets and their events, those of the DAGs that the role may see; the asset list needs can_read on Asset Aliases too.</source>
        <translation>Assets und ihre Ereignisse sehen, und zwar die der DAGs, die die Rolle sehen darf; die Asset-Liste erfordert auch can_read on Asset Aliases.</translation>
    </message>
    <message>
        <source>Report an asset as updated. That starts every DAG that waits for it, without any right on those DAGs. With the right to trigger a DAG: materialize its assets.</source>
        <translation>Ein Asset als aktualisiert melden. Das startet jeden DAG, der darauf wartet, ohne irgendein Recht auf diese DAGs. Mit dem Recht, einen DAG auszulösen: dessen Assets materialisieren.</translation>
    </message>
    <message>
        <source>Change assets. No call of Airflow&apos;s API was found to ask for it.</source>
        <translation>Assets ändern. Es wurde kein API-Aufruf von Airflow gefunden, der es verlangt.</translation>
    </message>
    <message>
        <source>Delete the queued asset events of the DAGs that the role may edit.</source>
        <translation>Die wartenden Asset-Ereignisse der DAGs löschen, die die Rolle bearbeiten darf.</translation>
    </message>
    <message>
        <source>See the aliases of assets; the asset list needs it too.</source>
        <translation>Die Aliasse von Assets sehen; auch die Asset-Liste braucht es.</translation>
    </message>
    <message>
        <source>See the triggers that deferred tasks wait for.</source>
        <translation>Die Trigger sehen, auf die zurückgestellte Tasks warten.</translation>
    </message>
    <message>
        <source>See tasks that wait for a later try.</source>
        <translation>Tasks sehen, die auf einen späteren Versuch warten.</translation>
    </message>
    <message>
        <source>See the runs that missed their time.</source>
        <translation>Die Läufe sehen, die ihre Zeitvorgabe verfehlt haben.</translation>
    </message>
    <message>
        <source>Change the notes of missed times on the website.</source>
        <translation>Die Notizen zu verfehlten Zeitvorgaben auf der Website ändern.</translation>
    </message>
    <message>
        <source>Delete records of missed times on the website.</source>
        <translation>Einträge zu verfehlten Zeitvorgaben auf der Website löschen.</translation>
    </message>
    <message>
        <source>Open Airflow&apos;s website. Airflow 2 shows an error page without it; on Airflow 3 nothing was found to ask for it.</source>
        <translation>Die Airflow-Website öffnen. Airflow 2 zeigt ohne dies eine Fehlerseite; in Airflow 3 wurde nichts gefunden, das es verlangt.</translation>
    </message>
    <message>
        <source>Read variables. Airflow 2 shows every value in clear, passwords too; Airflow 3 hides those whose key sounds secret.</source>
        <translation>Variablen lesen. Airflow 2 zeigt jeden Wert im Klartext, auch Passwörter; Airflow 3 verbirgt die, deren Schlüssel nach einem Geheimnis klingt.</translation>
    </message>
    <message>
        <source>Create variables. DAGs read them: a value can change what they do. On Airflow 2 this also overwrites an existing one.</source>
        <translation>Variablen anlegen. DAGs lesen sie: Ein Wert kann ändern, was sie tun. In Airflow 2 überschreibt dies auch eine vorhandene.</translation>
    </message>
    <message>
        <source>Change variables. DAGs read them: a value can change what they do.</source>
        <translation>Variablen ändern. DAGs lesen sie: Ein Wert kann ändern, was sie tun.</translation>
    </message>
    <message>
        <source>Delete variables. DAGs that read them fail or fall back to their defaults.</source>
        <translation>Variablen löschen. DAGs, die sie lesen, scheitern oder verwenden ihre Vorgaben.</translation>
    </message>
    <message>
        <source>See connections: hosts, accounts and further settings. Passwords stay hidden.</source>
        <translation>Verbindungen sehen: Rechner, Konten und weitere Einstellungen. Passwörter bleiben verborgen.</translation>
    </message>
    <message>
        <source>Create connections to other systems, which tasks then use.</source>
        <translation>Verbindungen zu anderen Systemen anlegen, die Tasks dann benutzen.</translation>
    </message>
    <message>
        <source>Change connections: tasks of others can be sent to another host with their credentials.</source>
        <translation>Verbindungen ändern: Tasks anderer können mit deren Zugangsdaten an einen anderen Rechner geleitet werden.</translation>
    </message>
    <message>
        <source>Delete connections. Tasks that use them fail.</source>
        <translation>Verbindungen löschen. Tasks, die sie benutzen, scheitern.</translation>
    </message>
    <message>
        <source>See pools: how many tasks may run at once.</source>
        <translation>Pools sehen: wie viele Tasks gleichzeitig laufen dürfen.</translation>
    </message>
    <message>
        <source>Create pools, which limit how many tasks run at once.</source>
        <translation>Pools anlegen, die begrenzen, wie viele Tasks gleichzeitig laufen.</translation>
    </message>
    <message>
        <source>Change the sizes of pools: tasks can be held up or let loose.</source>
        <translation>Die Größe von Pools ändern: Tasks können aufgehalten oder losgelassen werden.</translation>
    </message>
    <message>
        <source>Delete pools. Tasks that name them no longer run.</source>
        <translation>Pools löschen. Tasks, die sie nennen, laufen nicht mehr.</translation>
    </message>
    <message>
        <source>Read Airflow&apos;s configuration, where the server exposes it; by default it refuses this to everybody.</source>
        <translation>Die Konfiguration von Airflow lesen, wo der Server sie preisgibt; standardmäßig verweigert er das allen.</translation>
    </message>
    <message>
        <source>See which provider packages are installed.</source>
        <translation>Sehen, welche Provider-Pakete installiert sind.</translation>
    </message>
    <message>
        <source>See which plugins are installed.</source>
        <translation>Sehen, welche Plugins installiert sind.</translation>
    </message>
    <message>
        <source>See the jobs of schedulers and other components.</source>
        <translation>Die Jobs der Scheduler und anderer Komponenten sehen.</translation>
    </message>
    <message>
        <source>See the page of the whole cluster&apos;s activity.</source>
        <translation>Die Seite mit der Aktivität des ganzen Clusters sehen.</translation>
    </message>
    <message>
        <source>Read the audit log. Airflow 2&apos;s API shows the events of all DAGs; Airflow 3 those of the DAGs that the role may see, and events without a DAG.</source>
        <translation>Das Audit-Protokoll lesen. Die API von Airflow 2 zeigt die Ereignisse aller DAGs, Airflow 3 die der DAGs, die die Rolle sehen darf, und Ereignisse ohne DAG.</translation>
    </message>
    <message>
        <source>Named by Airflow for the audit log of everything; its effect was not measured.</source>
        <translation>Von Airflow für das Audit-Protokoll über alles benannt; die Wirkung wurde nicht gemessen.</translation>
    </message>
    <message>
        <source>See all users, their roles and sign-ins.</source>
        <translation>Alle Benutzer, ihre Rollen und Anmeldungen sehen.</translation>
    </message>
    <message>
        <source>Create users with any role.</source>
        <translation>Benutzer mit beliebiger Rolle anlegen.</translation>
    </message>
    <message>
        <source>Change any user: roles, e-mail, password.</source>
        <translation>Jeden Benutzer ändern: Rollen, E-Mail, Passwort.</translation>
    </message>
    <message>
        <source>Delete any user, administrators included.</source>
        <translation>Jeden Benutzer löschen, auch Administratoren.</translation>
    </message>
    <message>
        <source>See all roles and their permissions; on Airflow 3 also the list of all permissions.</source>
        <translation>Alle Rollen und ihre Berechtigungen sehen; in Airflow 3 auch die Liste aller Berechtigungen.</translation>
    </message>
    <message>
        <source>Create roles. Giving one to a user needs can_edit on Users.</source>
        <translation>Rollen anlegen. Eine Rolle einem Benutzer zu geben, erfordert can_edit on Users.</translation>
    </message>
    <message>
        <source>Change the permissions of any role.</source>
        <translation>Die Berechtigungen jeder Rolle ändern.</translation>
    </message>
    <message>
        <source>Delete any role. Its holders lose it without a word.</source>
        <translation>Jede Rolle löschen. Ihre Inhaber verlieren sie ohne Hinweis.</translation>
    </message>
    <message>
        <source>See the list of all actions; Airflow 2 asks for it, Airflow 3 for can_read on Roles.</source>
        <translation>Die Liste aller Aktionen sehen; Airflow 2 verlangt es, Airflow 3 dagegen can_read on Roles.</translation>
    </message>
    <message>
        <source>See the list of permissions on the website.</source>
        <translation>Die Liste der Berechtigungen auf der Website sehen.</translation>
    </message>
    <message>
        <source>See the list of resources on the website.</source>
        <translation>Die Liste der Ressourcen auf der Website sehen.</translation>
    </message>
    <message>
        <source>Open the form that sets the password of another user. It works only together with can_edit on Passwords.</source>
        <translation>Das Formular öffnen, mit dem das Passwort eines anderen Benutzers gesetzt wird. Es wirkt nur zusammen mit can_edit on Passwords.</translation>
    </message>
    <message>
        <source>Set the password of any user on the website, together with can_read on Passwords.</source>
        <translation>Das Passwort jedes Benutzers auf der Website setzen, zusammen mit can_read on Passwords.</translation>
    </message>
    <message>
        <source>Open the form that sets the own password; it needs can_edit on My Password too.</source>
        <translation>Das Formular öffnen, mit dem das eigene Passwort gesetzt wird; es erfordert auch can_edit on My Password.</translation>
    </message>
    <message>
        <source>Set the own password on the website, together with can_read on My Password.</source>
        <translation>Das eigene Passwort auf der Website setzen, zusammen mit can_read on My Password.</translation>
    </message>
    <message>
        <source>See the own profile page.</source>
        <translation>Die eigene Profilseite sehen.</translation>
    </message>
    <message>
        <source>Change the own names on the profile page.</source>
        <translation>Den eigenen Namen auf der Profilseite ändern.</translation>
    </message>
    <message>
        <source>See the chart of users&apos; sign-ins.</source>
        <translation>Das Diagramm der Anmeldungen von Benutzern sehen.</translation>
    </message>
    <message>
        <source>Whoever holds this can become Admin: by giving it to themselves, or by setting an administrator&apos;s password.</source>
        <translation>Wer dies hat, kann Admin werden: indem er sich die Rolle selbst gibt oder das Passwort eines Administrators setzt.</translation>
    </message>
    <message>
        <source>Whoever holds this can become Admin: by creating an administrator and signing in as it.</source>
        <translation>Wer dies hat, kann Admin werden: indem er einen Administrator anlegt und sich als dieser anmeldet.</translation>
    </message>
    <message>
        <source>Whoever holds this can become Admin: by adding the missing permissions to their own role.</source>
        <translation>Wer dies hat, kann Admin werden: indem er der eigenen Rolle die fehlenden Berechtigungen hinzufügt.</translation>
    </message>
    <message>
        <source>With can_read on Passwords its holder can become Admin: by setting an administrator&apos;s password.</source>
        <translation>Zusammen mit can_read on Passwords kann der Inhaber Admin werden: indem er das Passwort eines Administrators setzt.</translation>
    </message>
    <message>
        <source>With can_edit on Passwords its holder can become Admin: by setting an administrator&apos;s password.</source>
        <translation>Zusammen mit can_edit on Passwords kann der Inhaber Admin werden: indem er das Passwort eines Administrators setzt.</translation>
    </message>
    <message>
        <source>Powerful: its holder can lock everybody out.</source>
        <translation>Weitreichend: Der Inhaber kann alle aussperren.</translation>
    </message>
    <message>
        <source>Powerful.</source>
        <translation>Weitreichend.</translation>
    </message>
    <message>
        <source>Powerful: it reaches every DAG, future ones too.</source>
        <translation>Weitreichend: Es erfasst jeden DAG, auch künftige.</translation>
    </message>
    <message>
        <source>Airflow itself adds this to every custom role when a server starts.</source>
        <translation>Airflow selbst fügt dies beim Start eines Servers jeder benutzerdefinierten Rolle hinzu.</translation>
    </message>
    <message>
        <source>Where the DAG&apos;s file sets access_control, Airflow takes this away again from every role the file does not name.</source>
        <translation>Wo die Datei des DAG access_control setzt, entzieht Airflow dies wieder jeder Rolle, die die Datei nicht nennt.</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>The folder cannot be made.</source>
        <translation>Der Ordner kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Its access rights cannot be set to 0700.</source>
        <translation>Die Zugriffsrechte können nicht auf 0700 gesetzt werden.</translation>
    </message>
    <message>
        <source>Another program is writing it.</source>
        <translation>Ein anderes Programm schreibt sie gerade.</translation>
    </message>
    <message>
        <source>It is not a regular file; name one, or a new one.</source>
        <translation>Es ist keine gewöhnliche Datei; nennen Sie eine solche oder eine neue.</translation>
    </message>
    <message>
        <source>XLSX holds at most %1 rows; export CSV or JSON instead.</source>
        <translation>XLSX fasst höchstens %1 Zeilen; exportieren Sie stattdessen CSV oder JSON.</translation>
    </message>
    <message>
        <source>The workbook cannot be made.</source>
        <translation>Die Arbeitsmappe kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Its schema has the number %1; this version of Airside knows those up to %2.</source>
        <translation>Das Schema hat die Nummer %1; diese Version von Airside kennt die bis %2.</translation>
    </message>
    <message>
        <source>It is a database of another program.</source>
        <translation>Es ist die Datenbank eines anderen Programms.</translation>
    </message>
    <message>
        <source>It lies on a network file system (%1), where a database is not safe. Choose a local state directory with --state-dir.</source>
        <translation>Sie liegt auf einem Netzlaufwerk (%1), auf dem eine Datenbank nicht sicher ist. Wählen Sie mit --state-dir ein Verzeichnis auf diesem Rechner.</translation>
    </message>
    <message>
        <source>It does not hold the entry %1 that the keychain knows. See airsidectl journal verify.</source>
        <translation>Sie enthält den Eintrag %1 nicht, den der Schlüsselbund kennt. Siehe airsidectl journal verify.</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>Sie ist beschädigt.</translation>
    </message>
    <message>
        <source>%1 Nothing is written to Airflow without a journal. To keep this one aside and begin a new one, run airsidectl journal begin.</source>
        <translation>%1 Ohne Journal wird nichts an Airflow geschrieben. Um dieses aufzuheben und ein neues zu beginnen, rufen Sie airsidectl journal begin auf.</translation>
    </message>
    <message>
        <source>Its last entry was changed.</source>
        <translation>Ihr letzter Eintrag wurde verändert.</translation>
    </message>
    <message>
        <source>This journal can be used; there is no reason to begin a new one.</source>
        <translation>Dieses Journal ist verwendbar; es gibt keinen Grund, ein neues zu beginnen.</translation>
    </message>
    <message>
        <source>The file cannot be renamed.</source>
        <translation>Die Datei kann nicht umbenannt werden.</translation>
    </message>
    <message>
        <source>The Qt driver for PostgreSQL is not installed (Debian: libqt6sql6-psql).</source>
        <translation>Der Qt-Treiber für PostgreSQL ist nicht installiert (Debian: libqt6sql6-psql).</translation>
    </message>
    <message>
        <source>The server calls this login %1.</source>
        <translation>Der Server nennt diese Anmeldung %1.</translation>
    </message>
    <message>
        <source>There is no store of Airside. Its administrator makes one: airsidectl store init.</source>
        <translation>Dort ist keine Ablage von Airside. Wer die Datenbank verwaltet, legt sie an: airsidectl store init.</translation>
    </message>
    <message>
        <source>Its schema is an older version&apos;s. Its administrator brings it up to date: airsidectl store init.</source>
        <translation>Ihr Schema stammt von einer älteren Version. Wer die Datenbank verwaltet, bringt es auf den Stand: airsidectl store init.</translation>
    </message>
    <message>
        <source>It needs PostgreSQL 13 or newer.</source>
        <translation>Sie braucht PostgreSQL 13 oder neuer.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>%1 longer ago or never, as in %2</source>
        <translation>%1 vor längerer Zeit oder nie, wie in %2</translation>
    </message>
    <message>
        <source>%1 longer ago, as in %2</source>
        <translation>%1 vor längerer Zeit, wie in %2</translation>
    </message>
    <message>
        <source>%1 lately, as in %2</source>
        <translation>%1 in letzter Zeit, wie in %2</translation>
    </message>
    <message>
        <source>%1: not once</source>
        <translation>%1: kein einziges Mal</translation>
    </message>
    <message>
        <source>%1, more than</source>
        <translation>%1, mehr als</translation>
    </message>
    <message>
        <source>%1, fewer than</source>
        <translation>%1, weniger als</translation>
    </message>
    <message>
        <source>%1, exactly</source>
        <translation>%1, genau</translation>
    </message>
    <message>
        <source>a whole number is needed after %1, as in %2</source>
        <translation>nach %1 wird eine ganze Zahl benötigt, wie in %2</translation>
    </message>
    <message>
        <source>%1 takes &lt; or &gt; and a time span, as in %2, or is %1:never</source>
        <translation>auf %1 folgt &lt; oder &gt; und eine Zeitspanne, wie in %2, oder es heißt %1:never</translation>
    </message>
    <message>
        <source>%1 takes &lt; or &gt; and a time span, as in %2</source>
        <translation>auf %1 folgt &lt; oder &gt; und eine Zeitspanne, wie in %2</translation>
    </message>
    <message>
        <source>a number with h, d, w, m or y is needed after %1, as in %2</source>
        <translation>nach %1 wird eine Zahl mit h, d, w, m oder y benötigt, wie in %2</translation>
    </message>
    <message>
        <source>after %1 one of these is needed: %2</source>
        <translation>nach %1 wird eines davon benötigt: %2</translation>
    </message>
    <message>
        <source>a text is needed between the quotes</source>
        <translation>zwischen den Anführungszeichen wird ein Text benötigt</translation>
    </message>
    <message>
        <source>a word or a field is needed after -</source>
        <translation>nach - wird ein Wort oder ein Feld benötigt</translation>
    </message>
    <message>
        <source>there is no field of this name; nearest are %1. In quotes it is looked for as text</source>
        <translation>ein Feld dieses Namens gibt es nicht; am nächsten kommen %1. In Anführungszeichen wird danach als Text gesucht</translation>
    </message>
    <message>
        <source>%1 takes a colon, as in %2</source>
        <translation>auf %1 folgt ein Doppelpunkt, wie in %2</translation>
    </message>
    <message>
        <source>only one value may stand after %1</source>
        <translation>nach %1 darf nur ein Wert stehen</translation>
    </message>
    <message>
        <source>a value is needed after %1, as in %2</source>
        <translation>nach %1 wird ein Wert benötigt, wie in %2</translation>
    </message>
    <message>
        <source>A filter has at most %1 letters.</source>
        <translation>Ein Filter hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>A filter has at most %1 words and values.</source>
        <translation>Ein Filter hat höchstens %1 Wörter und Werte.</translation>
    </message>
</context>
<context>
    <name>FilterFields</name>
    <message>
        <source>powerful, or can become Admin</source>
        <translation>weitreichend, oder kann Admin werden</translation>
    </message>
    <message>
        <source>of the instance</source>
        <translation>der Instanz</translation>
    </message>
    <message>
        <source>its name contains</source>
        <translation>der Name enthält</translation>
    </message>
    <message>
        <source>reaches this DAG, also as one of all</source>
        <translation>erreicht diesen DAG, auch als einen von allen</translation>
    </message>
    <message>
        <source>has a change that is not applied yet</source>
        <translation>hat eine Änderung, die noch nicht angewendet ist</translation>
    </message>
    <message>
        <source>the role&apos;s name contains</source>
        <translation>der Name der Rolle enthält</translation>
    </message>
    <message>
        <source>number of users who hold it</source>
        <translation>Zahl der Benutzer, die sie haben</translation>
    </message>
    <message>
        <source>number of permissions</source>
        <translation>Zahl der Berechtigungen</translation>
    </message>
    <message>
        <source>gives it; * stands for any letters</source>
        <translation>gibt sie; * steht für beliebige Zeichen</translation>
    </message>
    <message>
        <source>Airflow&apos;s own, or made by people</source>
        <translation>von Airflow selbst, oder von Menschen angelegt</translation>
    </message>
    <message>
        <source>has the role; * stands for any letters</source>
        <translation>hat die Rolle; * steht für beliebige Zeichen</translation>
    </message>
    <message>
        <source>number of roles</source>
        <translation>Zahl der Rollen</translation>
    </message>
    <message>
        <source>may sign in</source>
        <translation>darf sich anmelden</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>angemeldet</translation>
    </message>
    <message>
        <source>created</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>failed sign-ins since the last good one</source>
        <translation>fehlgeschlagene Anmeldungen seit der letzten erfolgreichen</translation>
    </message>
    <message>
        <source>number of sign-ins</source>
        <translation>Zahl der Anmeldungen</translation>
    </message>
    <message>
        <source>first and last name contain</source>
        <translation>Vor- und Nachname enthalten</translation>
    </message>
    <message>
        <source>the username contains</source>
        <translation>der Benutzername enthält</translation>
    </message>
    <message>
        <source>the e-mail contains</source>
        <translation>die E-Mail-Adresse enthält</translation>
    </message>
    <message>
        <source>on the resource; * stands for any letters</source>
        <translation>auf der Ressource; * steht für beliebige Zeichen</translation>
    </message>
    <message>
        <source>the action, with or without can_</source>
        <translation>die Aktion, mit oder ohne can_</translation>
    </message>
    <message>
        <source>action and resource together</source>
        <translation>Aktion und Ressource zusammen</translation>
    </message>
    <message>
        <source>a role that holds it; * stands for any letters</source>
        <translation>eine Rolle, die sie hat; * steht für beliebige Zeichen</translation>
    </message>
    <message>
        <source>number of roles that hold it</source>
        <translation>Zahl der Rollen, die sie haben</translation>
    </message>
    <message>
        <source>number of users who have it</source>
        <translation>Zahl der Benutzer, die sie haben</translation>
    </message>
    <message>
        <source>what it lets people do contains</source>
        <translation>was sie erlaubt, enthält</translation>
    </message>
    <message>
        <source>the area contains</source>
        <translation>das Gebiet enthält</translation>
    </message>
    <message>
        <source>number of accounts</source>
        <translation>Zahl der Konten</translation>
    </message>
    <message>
        <source>may sign in somewhere</source>
        <translation>darf sich irgendwo anmelden</translation>
    </message>
    <message>
        <source>signed in, anywhere</source>
        <translation>irgendwo angemeldet</translation>
    </message>
    <message>
        <source>joined by hand</source>
        <translation>von Hand zusammengeführt</translation>
    </message>
    <message>
        <source>kept apart by hand</source>
        <translation>von Hand getrennt gehalten</translation>
    </message>
    <message>
        <source>names contradict, or look like another&apos;s</source>
        <translation>Namen widersprechen sich oder sehen aus wie die einer anderen Person</translation>
    </message>
    <message>
        <source>the instance&apos;s name contains</source>
        <translation>der Name der Instanz enthält</translation>
    </message>
    <message>
        <source>how its last reading went</source>
        <translation>wie das letzte Lesen verlief</translation>
    </message>
    <message>
        <source>what is shown was read</source>
        <translation>das Gezeigte gelesen</translation>
    </message>
    <message>
        <source>all lists were read whole</source>
        <translation>alle Listen wurden ganz gelesen</translation>
    </message>
    <message>
        <source>number of users</source>
        <translation>Zahl der Benutzer</translation>
    </message>
    <message>
        <source>Airflow&apos;s version contains</source>
        <translation>die Version von Airflow enthält</translation>
    </message>
    <message>
        <source>the address contains</source>
        <translation>die Adresse enthält</translation>
    </message>
    <message>
        <source>how Airside signs in</source>
        <translation>wie sich Airside anmeldet</translation>
    </message>
    <message>
        <source>the account that signs in contains</source>
        <translation>das Konto, das sich anmeldet, enthält</translation>
    </message>
    <message>
        <source>marked as read-only</source>
        <translation>als schreibgeschützt markiert</translation>
    </message>
    <message>
        <source>made up, inside this program</source>
        <translation>erfunden, in diesem Programm</translation>
    </message>
    <message>
        <source>user, role, or what the server knows</source>
        <translation>Benutzer, Rolle oder was der Server kennt</translation>
    </message>
    <message>
        <source>who made the difference</source>
        <translation>wer den Unterschied gemacht hat</translation>
    </message>
    <message>
        <source>the user or role; * stands for any letters</source>
        <translation>der Benutzer oder die Rolle; * steht für beliebige Zeichen</translation>
    </message>
    <message>
        <source>has the role, or got or lost it; * stands for any letters</source>
        <translation>hat die Rolle, bekam oder verlor sie; * steht für beliebige Zeichen</translation>
    </message>
    <message>
        <source>could sign in then</source>
        <translation>konnte sich damals anmelden</translation>
    </message>
    <message>
        <source>what differs contains</source>
        <translation>was sich unterscheidet, enthält</translation>
    </message>
    <message>
        <source>was seen first</source>
        <translation>zuerst gesehen</translation>
    </message>
    <message>
        <source>what became of it</source>
        <translation>was daraus wurde</translation>
    </message>
    <message>
        <source>the account that signed in to Airflow</source>
        <translation>das Konto, das sich an Airflow angemeldet hat</translation>
    </message>
    <message>
        <source>the user, role or request; * stands for any letters</source>
        <translation>der Benutzer, die Rolle oder die Anfrage; * steht für beliebige Zeichen</translation>
    </message>
    <message>
        <source>what was done contains</source>
        <translation>was getan wurde, enthält</translation>
    </message>
    <message>
        <source>where the change came from</source>
        <translation>woher die Änderung kam</translation>
    </message>
    <message>
        <source>the computer user or the account</source>
        <translation>der Benutzer des Rechners oder das Konto</translation>
    </message>
    <message>
        <source>was sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>the reason contains</source>
        <translation>die Begründung enthält</translation>
    </message>
    <message>
        <source>a guard objected and was overridden</source>
        <translation>eine Schutzregel wurde übergangen</translation>
    </message>
    <message>
        <source>applied together, by the plan&apos;s id</source>
        <translation>zusammen angewendet, nach der Kennung des Plans</translation>
    </message>
    <message>
        <source>one change, by its id</source>
        <translation>eine Änderung, nach ihrer Kennung</translation>
    </message>
    <message>
        <source>how it stands with it</source>
        <translation>wie es darum steht</translation>
    </message>
    <message>
        <source>the name contains</source>
        <translation>der Name enthält</translation>
    </message>
    <message>
        <source>who made it</source>
        <translation>wer sie angelegt hat</translation>
    </message>
    <message>
        <source>what was decided</source>
        <translation>was entschieden wurde</translation>
    </message>
    <message>
        <source>the role that is reviewed</source>
        <translation>die Rolle, die geprüft wird</translation>
    </message>
    <message>
        <source>the account may sign in</source>
        <translation>das Konto darf sich anmelden</translation>
    </message>
    <message>
        <source>who is to decide</source>
        <translation>wer entscheiden soll</translation>
    </message>
    <message>
        <source>who decided</source>
        <translation>wer entschieden hat</translation>
    </message>
    <message>
        <source>somebody still has to decide</source>
        <translation>jemand muss noch entscheiden</translation>
    </message>
    <message>
        <source>the person, by the e-mail of the accounts</source>
        <translation>die Person, nach der E-Mail der Konten</translation>
    </message>
    <message>
        <source>the day of the decision</source>
        <translation>der Tag der Entscheidung</translation>
    </message>
    <message>
        <source>the removal was carried out and seen</source>
        <translation>der Entzug wurde ausgeführt und gesehen</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>It would take rights on users and roles from %1, the account that signs in here.</source>
        <translation>Es würde %1, dem Konto, das sich hier anmeldet, Rechte an Benutzern und Rollen entziehen.</translation>
    </message>
    <message>
        <source>It would take rights on users and roles from %1, which may be the account that signs in here.</source>
        <translation>Es würde %1, vielleicht dem Konto, das sich hier anmeldet, Rechte an Benutzern und Rollen entziehen.</translation>
    </message>
    <message>
        <source>It would delete %1, the account that signs in here.</source>
        <translation>Es würde %1 löschen, das Konto, das sich hier anmeldet.</translation>
    </message>
    <message>
        <source>It would delete %1, which may be the account that signs in here.</source>
        <translation>Es würde %1 löschen, vielleicht das Konto, das sich hier anmeldet.</translation>
    </message>
    <message>
        <source>It would rename %1, the account that signs in here.</source>
        <translation>Es würde %1 umbenennen, das Konto, das sich hier anmeldet.</translation>
    </message>
    <message>
        <source>It would rename %1, which may be the account that signs in here.</source>
        <translation>Es würde %1 umbenennen, vielleicht das Konto, das sich hier anmeldet.</translation>
    </message>
    <message>
        <source>It would deactivate %1, the account that signs in here.</source>
        <translation>Es würde %1 deaktivieren, das Konto, das sich hier anmeldet.</translation>
    </message>
    <message>
        <source>It would deactivate %1, which may be the account that signs in here.</source>
        <translation>Es würde %1 deaktivieren, vielleicht das Konto, das sich hier anmeldet.</translation>
    </message>
    <message>
        <source>It would give a password that nobody learns to %1, the account that signs in here.</source>
        <translation>Es würde %1, dem Konto, das sich hier anmeldet, ein Passwort geben, das niemand erfährt.</translation>
    </message>
    <message>
        <source>It would give a password that nobody learns to %1, which may be the account that signs in here.</source>
        <translation>Es würde %1, vielleicht dem Konto, das sich hier anmeldet, ein Passwort geben, das niemand erfährt.</translation>
    </message>
    <message>
        <source>It would change the e-mail of %1, by which Airside signs in here.</source>
        <translation>Es würde die E-Mail-Adresse von %1 ändern, mit der sich Airside hier anmeldet.</translation>
    </message>
    <message>
        <source>It would change the e-mail of %1, by which Airside may sign in here.</source>
        <translation>Es würde die E-Mail-Adresse von %1 ändern, mit der sich Airside hier vielleicht anmeldet.</translation>
    </message>
    <message>
        <source>Afterwards no active account of %1 could administer users and roles.</source>
        <translation>Danach könnte kein aktives Konto von %1 mehr Benutzer und Rollen verwalten.</translation>
    </message>
    <message>
        <source>After the change of %1 no active account could administer users and roles.</source>
        <translation>Nach der Änderung von %1 könnte kein aktives Konto mehr Benutzer und Rollen verwalten.</translation>
    </message>
    <message>
        <source>Without the role %1 this server answers every anonymous request with an error.</source>
        <translation>Ohne die Rolle %1 beantwortet dieser Server jede anonyme Anfrage mit einem Fehler.</translation>
    </message>
    <message>
        <source>%1 is marked read-only.</source>
        <translation>%1 ist als schreibgeschützt markiert.</translation>
    </message>
    <message>
        <source>The users and roles of %1 could not be listed completely, so nobody can tell who would be locked out. Try again.</source>
        <translation>Die Benutzer und Rollen von %1 konnten nicht vollständig aufgelistet werden; deshalb lässt sich nicht sagen, wer ausgesperrt würde. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>What is protected on %1 could not be read from the settings, so nothing is written. Choose the guards&apos; settings again.</source>
        <translation>Was auf %1 geschützt ist, war aus den Einstellungen nicht zu lesen, deshalb wird nichts geschrieben. Wählen Sie die Einstellungen der Schutzregeln neu.</translation>
    </message>
    <message>
        <source>%1 is on the list of protected accounts. It would be changed, or lose rights.</source>
        <translation>%1 steht auf der Liste der geschützten Konten. Das Konto würde geändert oder verlöre Rechte.</translation>
    </message>
    <message>
        <source>%1 is on the list of protected roles. It would be changed, given or taken.</source>
        <translation>%1 steht auf der Liste der geschützten Rollen. Die Rolle würde geändert, vergeben oder entzogen.</translation>
    </message>
    <message>
        <source>%1 is a role that Airflow brings. It makes it again when it starts, but those who hold it lose it.</source>
        <translation>%1 ist eine Rolle, die Airflow mitbringt. Airflow legt sie beim Start wieder an, aber wer sie hat, verliert sie.</translation>
    </message>
    <message>
        <source>%1 would newly get what leads to Admin.</source>
        <translation>%1 bekäme neu, was zu Admin führt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes of %1 at once are more than the settings allow.</source>
        <translation>
            <numerusform>%Ln Änderung auf %1 auf einmal ist mehr, als die Einstellungen erlauben.</numerusform>
            <numerusform>%Ln Änderungen auf %1 auf einmal sind mehr, als die Einstellungen erlauben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln users of %1 at once are a larger part of all than the settings allow.</source>
        <translation>
            <numerusform>%Ln Benutzer von %1 auf einmal ist ein größerer Teil aller, als die Einstellungen erlauben.</numerusform>
            <numerusform>%Ln Benutzer von %1 auf einmal sind ein größerer Teil aller, als die Einstellungen erlauben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>One Airflow, with its own users and roles. Set up on the page [[instances]].</source>
        <translation>Ein Airflow mit eigenen Benutzern und Rollen. Eingerichtet wird es auf der Seite [[instances]].</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>An account on one [[instance|instance]]. An account that was deleted and made again under the same name is another one. See the page [[users]].</source>
        <translation>Ein Konto auf einer [[instance|Instanz]]. Ein Konto, das gelöscht und unter demselben Namen neu angelegt wurde, ist ein anderes. Siehe die Seite [[users]].</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>A named set of permissions. A user may do what any of their roles allows; no role takes something away. Its name is exact: “Ops” and “ops” are two roles. See the page [[roles]].</source>
        <translation>Eine benannte Menge von Berechtigungen. Ein Benutzer darf, was irgendeine seiner Rollen erlaubt; keine Rolle nimmt etwas weg. Der Name gilt genau: „Ops“ und „ops“ sind zwei Rollen. Siehe die Seite [[roles]].</translation>
    </message>
    <message>
        <source>Built-in role</source>
        <translation>Vordefinierte Rolle</translation>
    </message>
    <message>
        <source>Admin, Op, User, Viewer and Public. Airflow makes them again when a server starts. The mark says only that: whether a [[role|role]] makes [[privileged|privileged]] is told from its permissions, never from its name.</source>
        <translation>Admin, Op, User, Viewer und Public. Airflow legt sie beim Start eines Servers wieder an. Die Markierung sagt nur das: Ob eine [[role|Rolle]] jemanden [[privileged|privilegiert]], ergibt sich aus ihren Berechtigungen, nie aus ihrem Namen.</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Gewährung</translation>
    </message>
    <message>
        <source>That a [[role|role]] holds a [[permission|permission]]: one cell of the matrix. The opposite is to revoke it.</source>
        <translation>Dass eine [[role|Rolle]] eine [[permission|Berechtigung]] hat: ein Feld der Matrix. Das Gegenteil ist der Entzug.</translation>
    </message>
    <message>
        <source>Privileged</source>
        <translation>Privilegiert</translation>
    </message>
    <message>
        <source>“Powerful”: may delete users or roles, change connections or variables, edit or delete every DAG, or create assets. Everything else is ordinary.</source>
        <translation>„Weitreichend“: darf Benutzer oder Rollen löschen, Verbindungen oder Variablen ändern, jeden DAG bearbeiten oder löschen oder Assets anlegen. Alles andere ist gewöhnlich.</translation>
    </message>
    <message>
        <source>Some ways need two permissions together; the table then says which one is needed beside it. A shield marks what is privileged.</source>
        <translation>Manche Wege erfordern zwei Berechtigungen zusammen; die Tabelle sagt dann, welche zusätzlich nötig ist. Ein Schild kennzeichnet, was privilegiert ist.</translation>
    </message>
    <message>
        <source>DAG scope</source>
        <translation>DAG-Reichweite</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Momentaufnahme</translation>
    </message>
    <message>
        <source>Everything that was read from one [[instance|instance]] at one time. A snapshot never changes; reading again makes a new one. Tables show the last one and say how old it is.</source>
        <translation>Alles, was von einer [[instance|Instanz]] zu einem Zeitpunkt gelesen wurde. Eine Momentaufnahme ändert sich nie; erneutes Lesen ergibt eine neue. Tabellen zeigen die letzte und sagen, wie alt sie ist.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>A list is complete when the server told the same total before and after it was read, as many rows came, and none came twice. Otherwise the table says NOT complete: somebody may be missing from it.</source>
        <translation>Eine Liste ist vollständig, wenn der Server vor und nach dem Lesen dieselbe Gesamtzahl nannte, so viele Zeilen kamen und keine doppelt. Sonst sagt die Tabelle NICHT vollständig: Es kann jemand fehlen.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>One edit of one user or role: what it was and what it becomes. It is staged first: kept here, saved over a restart, sent only when you apply it. See [[review|review]].</source>
        <translation>Eine Bearbeitung eines Benutzers oder einer Rolle: was war und was daraus wird. Sie wird zuerst vorgemerkt: hier aufbewahrt, über einen Neustart hinweg gespeichert und erst gesendet, wenn Sie sie anwenden. Siehe [[review|Überprüfung]].</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>All staged changes, in the order in which they can be applied. See [[review|review]].</source>
        <translation>Alle vorgemerkten Änderungen in der Reihenfolge, in der sie angewendet werden können. Siehe [[review|Überprüfung]].</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>An [[instance|instance]] marked like this can be looked at, but no [[change|change]] can be staged for it. Started with --read-only, the whole program is.</source>
        <translation>Eine so markierte [[instance|Instanz]] kann angesehen werden, aber es kann keine [[change|Änderung]] für sie vorgemerkt werden. Mit --read-only gestartet, gilt das für das ganze Programm.</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Where your desktop keeps secrets. Without one, Airside asks each time, keeps them in memory, and forgets them when it closes.</source>
        <translation>Wo Ihr Desktop Geheimnisse aufbewahrt. Ohne ihn fragt Airside jedes Mal, hält sie im Arbeitsspeicher und vergisst sie beim Schließen.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Every [[user|user]] of the instances in [[scope|scope]], with roles, state, failed sign-ins and the last sign-in. One row is one account on one [[instance|instance]]; the same [[person|person]] may have several.</source>
        <translation>Jeder [[user|Benutzer]] der Instanzen im [[scope|Bereich]], mit Rollen, Zustand, fehlgeschlagenen Anmeldungen und der letzten Anmeldung. Eine Zeile ist ein Konto auf einer [[instance|Instanz]]; dieselbe [[person|Person]] kann mehrere haben.</translation>
    </message>
    <message>
        <source>Nothing is sent from here. Every edit becomes a staged [[change|change]]; the bar at the foot of the window counts them and opens the [[review|review]].</source>
        <translation>Von hier wird nichts gesendet. Jede Bearbeitung wird zu einer vorgemerkten [[change|Änderung]]; die Leiste am Fuß des Fensters zählt sie und öffnet die [[review|Überprüfung]].</translation>
    </message>
    <message>
        <source>Type words into the filter, or conditions such as role:Admin or active:yes; Ctrl+Space shows what can be asked. Only rows that fit everything are shown.</source>
        <translation>Schreiben Sie Wörter in den Filter oder Bedingungen wie role:Admin oder active:yes; Strg+Leertaste zeigt, wonach gefragt werden kann. Es werden nur Zeilen gezeigt, auf die alles zutrifft.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Every [[role|role]] of the instances in [[scope|scope]]: who holds it, how many permissions it has, whether it makes [[privileged|privileged]], and which DAGs it reaches ([[dagscope|its DAG scope]]).</source>
        <translation>Jede [[role|Rolle]] der Instanzen im [[scope|Bereich]]: wer sie hat, wie viele Berechtigungen sie umfasst, ob sie jemanden [[privileged|privilegiert]] und welche DAGs sie erreicht ([[dagscope|ihre DAG-Reichweite]]).</translation>
    </message>
    <message>
        <source>Enter opens the matrix of a role: a row for each resource, a column for each action. Move with the arrow keys; the space bar grants or revokes. The line below the matrix says what the cell allows.</source>
        <translation>Die Eingabetaste öffnet die Matrix einer Rolle: eine Zeile für jede Ressource, eine Spalte für jede Aktion. Bewegen Sie sich mit den Pfeiltasten; die Leertaste gewährt oder entzieht. Die Zeile unter der Matrix sagt, was das Feld erlaubt.</translation>
    </message>
    <message>
        <source>A [[builtin|built-in role]] is made again by Airflow when a server starts, so an edit of one may not last. Clone it and edit the clone.</source>
        <translation>Eine [[builtin|vordefinierte Rolle]] legt Airflow beim Start eines Servers wieder an; eine Bearbeitung hält deshalb vielleicht nicht. Klonen Sie sie, und bearbeiten Sie den Klon.</translation>
    </message>
    <message>
        <source>Some servers cannot take permissions away over their API. Airside says so before you apply, and reads every role back afterwards.</source>
        <translation>Manche Server können über ihre API keine Berechtigungen entziehen. Airside sagt das, bevor Sie anwenden, und liest jede Rolle danach zurück.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Every [[permission|permission]] that a server knows, one row for each [[instance|instance]]: what it lets people do, the roles that hold it, and how many users that makes. Each user is counted once, however many of their roles give it.</source>
        <translation>Jede [[permission|Berechtigung]], die ein Server kennt, eine Zeile für jede [[instance|Instanz]]: was sie erlaubt, welche Rollen sie haben und wie viele Benutzer das ergibt. Jeder Benutzer zählt einmal, durch wie viele Rollen er sie auch hat.</translation>
    </message>
    <message>
        <source>Select a row to see the roles and the users at the side. From there a role opens in its matrix, and its users open on the page [[users]].</source>
        <translation>Wählen Sie eine Zeile, um die Rollen und Benutzer an der Seite zu sehen. Von dort öffnet sich eine Rolle in ihrer Matrix, und ihre Benutzer öffnen sich auf der Seite [[users]].</translation>
    </message>
    <message>
        <source>The page shows what the servers have. What is staged counts once it is applied. When a list was not read whole, the line at the foot says so: see [[complete|complete]].</source>
        <translation>Die Seite zeigt, was auf den Servern ist. Vorgemerktes zählt, sobald es angewendet ist. Wurde eine Liste nicht ganz gelesen, sagt es die Zeile am Fuß: siehe [[complete|vollständig]].</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>The Airflows that you set up here: their address, how Airside signs in, when they were last read and what went wrong. An [[instance|instance]] can be marked as production or as [[readonly|read-only]].</source>
        <translation>Die Airflows, die Sie hier einrichten: ihre Adresse, wie sich Airside anmeldet, wann sie zuletzt gelesen wurden und was misslang. Eine [[instance|Instanz]] kann als Produktion oder als [[readonly|schreibgeschützt]] markiert werden.</translation>
    </message>
    <message>
        <source>Trying the connection tells what the server can do and what your account may see, before anything is saved. Secrets go to the keychain of your desktop and nowhere else.</source>
        <translation>Der Verbindungstest sagt, was der Server kann und was Ihr Konto sehen darf, bevor etwas gespeichert wird. Geheimnisse kommen in den Schlüsselbund Ihres Desktops und nirgendwo sonst hin.</translation>
    </message>
    <message>
        <source>Signing out ends the sign-in on the server and checks that it has ended.</source>
        <translation>Das Abmelden beendet die Anmeldung auf dem Server und prüft, dass sie beendet ist.</translation>
    </message>
    <message>
        <source>Filtering, sorting, copying</source>
        <translation>Filtern, Sortieren, Kopieren</translation>
    </message>
    <message>
        <source>Going anywhere by typing</source>
        <translation>Durch Tippen überallhin gelangen</translation>
    </message>
    <message>
        <source>Ctrl+K opens one field over everything: what can be done now, the pages, and the roles, people and instances in [[scope|scope]]. Type the beginning of a word, or of several; the arrow keys choose, Enter goes there, Escape leaves.</source>
        <translation>Strg+K öffnet ein Feld über alles: was jetzt getan werden kann, die Seiten und die Rollen, Personen und Instanzen im [[scope|Bereich]]. Schreiben Sie den Anfang eines Wortes oder mehrerer; die Pfeiltasten wählen, Eingabe geht dorthin, Esc verlässt das Feld.</translation>
    </message>
    <message>
        <source>What begins with your words comes first, then what holds them, then what only has their letters in this order.</source>
        <translation>Was mit Ihren Wörtern beginnt, kommt zuerst, dann was sie enthält, dann was nur ihre Buchstaben in dieser Reihenfolge hat.</translation>
    </message>
    <message>
        <source>Reviewing and applying changes</source>
        <translation>Änderungen überprüfen und anwenden</translation>
    </message>
    <message>
        <source>The review shows the [[plan|plan]]: each staged [[change|change]] with what it was and what it becomes, and how risky it is. It is checked on fresh data first, so that nothing is overwritten that somebody else did meanwhile.</source>
        <translation>Die Überprüfung zeigt den [[plan|Plan]]: jede vorgemerkte [[change|Änderung]] mit dem, was war und was daraus wird, und wie riskant sie ist. Zuerst wird an frischen Daten geprüft, damit nichts überschrieben wird, was jemand anderes inzwischen getan hat.</translation>
    </message>
    <message>
        <source>Guards refuse what would lock you out: taking your own way to administer access, or the last one who can.</source>
        <translation>Schutzregeln lehnen ab, was Sie aussperren würde: sich selbst die Verwaltung des Zugriffs zu nehmen, oder dem Letzten, der sie hat.</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Which instances the pages show. It is chosen at the top of the sidebar (Alt+0): all, one, or several, which are ticked with the space bar or a click. When it is production only, the window has a frame and the word PRODUCTION.</source>
        <translation>Welche Instanzen die Seiten zeigen. Er wird oben in der Seitenleiste gewählt (Alt+0): alle, eine oder mehrere, die mit der Leertaste oder einem Klick angekreuzt werden. Ist es nur Produktion, hat das Fenster einen Rahmen und das Wort PRODUKTION.</translation>
    </message>
    <message>
        <source>An action on a resource, in Airflow&apos;s words: “can_edit on Connections”. Permissions are held by roles, never by users. See the page [[permissions]].</source>
        <translation>Eine Aktion auf einer Ressource, in den Worten von Airflow: „can_edit on Connections“. Berechtigungen gehören zu Rollen, nie zu Benutzern. Siehe die Seite [[permissions]].</translation>
    </message>
    <message>
        <source>Judged by what permissions lead to. “Can become Admin”: may edit or create users, edit roles, or reset the passwords of others, and so can get any right.</source>
        <translation>Beurteilt danach, wohin Berechtigungen führen. „Kann Admin werden“: darf Benutzer bearbeiten oder anlegen, Rollen bearbeiten oder Passwörter anderer zurücksetzen und kann sich so jedes Recht verschaffen.</translation>
    </message>
    <message>
        <source>The DAGs that a [[role|role]] reaches: all of them, future ones too, when it holds a [[permission|permission]] on “DAGs”; else those it names, as in “DAG:billing”.</source>
        <translation>Die DAGs, die eine [[role|Rolle]] erreicht: alle, auch künftige, wenn sie eine [[permission|Berechtigung]] auf „DAGs“ hat; sonst die, die sie nennt, wie in „DAG:billing“.</translation>
    </message>
    <message>
        <source>Applying sends one change after another. Each is written to the [[journal|journal]] before it is sent, and read back from the server afterwards: “done” means seen on the server.</source>
        <translation>Beim Anwenden wird eine Änderung nach der anderen gesendet. Jede wird ins [[journal|Journal]] geschrieben, bevor sie gesendet wird, und danach vom Server zurückgelesen: „erledigt“ heißt auf dem Server gesehen.</translation>
    </message>
    <message>
        <source>Somebody who may have an account, a [[user|user]], on several instances. Accounts are one person by their e-mail, or because somebody linked them by hand; one that was unlinked by hand is never joined by itself. See the page [[people]].</source>
        <translation>Jemand, der auf mehreren Instanzen ein Konto haben kann, einen [[user|Benutzer]]. Konten gehören durch ihre E-Mail-Adresse zu einer Person, oder weil jemand sie von Hand verknüpft hat; ein von Hand getrenntes wird nie von selbst zusammengeführt. Siehe die Seite [[people]].</translation>
    </message>
    <message>
        <source>Select a row to see the details at the side: what the user may do in the end, and through which [[role|role]] each [[permission|permission]] comes. Select several rows to see what they have in common and to give or take a role for all of them. Ctrl+P shows the [[person|person]] and their other accounts.</source>
        <translation>Wählen Sie eine Zeile, um die Einzelheiten an der Seite zu sehen: was der Benutzer am Ende darf und durch welche [[role|Rolle]] jede [[permission|Berechtigung]] kommt. Wählen Sie mehrere Zeilen, um zu sehen, was sie gemeinsam haben, und um allen eine Rolle zu geben oder zu entziehen. Strg+P zeigt die [[person|Person]] und ihre anderen Konten.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Every [[person|person]] who has an account on the instances in [[scope|scope]], one row each, with a column for each [[instance|instance]]: the roles there, “inactive” where the account cannot sign in, nothing where there is none.</source>
        <translation>Jede [[person|Person]], die auf den Instanzen im [[scope|Bereich]] ein Konto hat, je eine Zeile, mit einer Spalte für jede [[instance|Instanz]]: die Rollen dort, „inaktiv“, wo sich das Konto nicht anmelden kann, nichts, wo es keines gibt.</translation>
    </message>
    <message>
        <source>Accounts are joined by their e-mail, unless it is empty, made up by Airflow, or shared by several accounts of one instance. Select a row to see the accounts, why they are joined, and what the person can do on each instance.</source>
        <translation>Konten werden durch ihre E-Mail-Adresse zusammengeführt, außer wenn diese leer, von Airflow erfunden oder mehreren Konten einer Instanz gemeinsam ist. Wählen Sie eine Zeile, um die Konten zu sehen, warum sie zusammengeführt sind und was die Person auf jeder Instanz darf.</translation>
    </message>
    <message>
        <source>“Link with…” says that another account is the same person, “Unlink” that an account is somebody else. This wins over e-mails, is kept on this computer and never sent to an Airflow. Ctrl+Z undoes it.</source>
        <translation>„Verknüpfen mit…“ sagt, dass ein anderes Konto dieselbe Person ist, „Trennen“, dass ein Konto jemand anderes ist. Das geht E-Mail-Adressen vor, wird auf diesem Computer aufbewahrt und nie an ein Airflow gesendet. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>A warning marks very different names under one e-mail, and names that look like another person&apos;s. The page shows what the servers have; what is staged counts once it is applied.</source>
        <translation>Eine Warnung kennzeichnet sehr verschiedene Namen unter einer E-Mail-Adresse und Namen, die aussehen wie die einer anderen Person. Die Seite zeigt, was auf den Servern ist; Vorgemerktes zählt, sobald es angewendet ist.</translation>
    </message>
    <message>
        <source>Sort by “Privileged” to see first what leads to Admin: see [[privileged|privileged]]. Filter by conditions such as action:can_edit, role:Op or people&gt;10.</source>
        <translation>Sortieren Sie nach „Privilegiert“, um zuerst zu sehen, was zu Admin führt: siehe [[privileged|privilegiert]]. Filtern Sie mit Bedingungen wie action:can_edit, role:Op oder people&gt;10.</translation>
    </message>
    <message>
        <source>With many instances, filter by conditions such as state:failed, environment:production or read&gt;1d. The table is not bounded by the [[scope|scope]].</source>
        <translation>Bei vielen Instanzen filtern Sie mit Bedingungen wie state:failed, environment:production oder read&gt;1d. Die Tabelle ist nicht durch den [[scope|Bereich]] begrenzt.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>At the foot stands what the [[keychain|keychain]] holds for each [[instance|instance]]: the secret that you gave, and the sign-in that the server issued. A sign-in can be ended, and a secret forgotten, without removing the instance.</source>
        <translation>Am Fuß steht, was der [[keychain|Schlüsselbund]] für jede [[instance|Instanz]] enthält: das Geheimnis, das Sie angegeben haben, und die Anmeldung, die der Server ausgestellt hat. Eine Anmeldung lässt sich beenden und ein Geheimnis vergessen, ohne die Instanz zu entfernen.</translation>
    </message>
    <message>
        <source>About covering the window see [[lock|locking]].</source>
        <translation>Über das Verdecken des Fensters siehe [[lock|Sperren]].</translation>
    </message>
    <message>
        <source>All tables work alike. Click a heading to sort, again to turn the order; right-click it to choose columns. Shift+click on another heading sorts by it within the first; a number beside its arrow says its place. By keyboard, Alt+Up and Alt+Down sort by the current column, with Shift within the others.</source>
        <translation>Alle Tabellen verhalten sich gleich. Klicken Sie auf eine Überschrift, um zu sortieren, noch einmal, um die Reihenfolge umzukehren; mit der rechten Maustaste wählen Sie Spalten. Umschalt+Klick auf eine weitere Überschrift sortiert danach innerhalb der ersten; eine Zahl neben dem Pfeil nennt ihren Rang. Mit der Tastatur sortieren Alt+Auf und Alt+Ab nach der aktuellen Spalte, zusammen mit Umschalt innerhalb der übrigen.</translation>
    </message>
    <message>
        <source>Enter opens the row, Home and End go to the first and the last one, Ctrl+A selects all. Ctrl+C copies the selected rows as CSV, with a line of headings; their menu also copies JSON and Markdown. Export writes the whole table as it is shown, or the access-review sheet.</source>
        <translation>Die Eingabetaste öffnet die Zeile, Pos1 und Ende gehen zur ersten und zur letzten, Strg+A wählt alle. Strg+C kopiert die gewählten Zeilen als CSV mit einer Zeile aus Überschriften; ihr Menü kopiert auch JSON und Markdown. Exportieren schreibt die ganze Tabelle, wie sie gezeigt wird, oder den Überprüfungsbogen.</translation>
    </message>
    <message>
        <source>After a refresh, rows that are other on the server than before have a bar at their beginning for a moment, new ones a longer one, and the line at the foot counts them. Point at a row to see what changed.</source>
        <translation>Nach dem Aktualisieren haben Zeilen, die auf dem Server anders sind als vorher, einen Moment lang einen Balken am Anfang, neue einen längeren, und die Zeile am Fuß zählt sie. Zeigen Sie auf eine Zeile, um zu sehen, was sich geändert hat.</translation>
    </message>
    <message>
        <source>Escape empties the filter, then folds the side panel away. Alt+Left goes back to what was shown before, Alt+Right on again. The line at the foot says how many rows are shown of how many, when they were read and whether they are [[complete|complete]].</source>
        <translation>Esc leert den Filter und klappt dann das Seitenfeld weg. Alt+Links geht zurück zu dem, was vorher gezeigt wurde, Alt+Rechts wieder vor. Die Zeile am Fuß sagt, wie viele Zeilen von wie vielen gezeigt werden, wann sie gelesen wurden und ob sie [[complete|vollständig]] sind.</translation>
    </message>
    <message>
        <source>Locking the window</source>
        <translation>Das Fenster sperren</translation>
    </message>
    <message>
        <source>A locked window shows nothing of the data. All sign-ins are ended on their servers, passwords that were typed or copied are wiped. Every staged [[change|change]] stays, and so does a half-filled form.</source>
        <translation>Ein gesperrtes Fenster zeigt nichts von den Daten. Alle Anmeldungen werden auf ihren Servern beendet, eingegebene oder kopierte Passwörter werden gelöscht. Jede vorgemerkte [[change|Änderung]] bleibt, und ein halb ausgefülltes Formular auch.</translation>
    </message>
    <message>
        <source>It locks when nobody uses it for a while and together with the desktop, as the [[settings]] say. What is being applied is not cut off: nothing new is sent, what is on its way is awaited, and the rest stays staged.</source>
        <translation>Es sperrt sich, wenn es eine Weile niemand benutzt, und zusammen mit dem Desktop, wie es die [[settings]] bestimmen. Was gerade angewendet wird, wird nicht abgeschnitten: Es wird nichts Neues gesendet, auf das, was unterwegs ist, wird gewartet, und der Rest bleibt vorgemerkt.</translation>
    </message>
    <message>
        <source>Unlocking asks the [[keychain|keychain]] and signs in again. When the keychain is open, anybody at your unlocked desktop can unlock the window: lock the desktop when you leave it.</source>
        <translation>Das Entsperren fragt den [[keychain|Schlüsselbund]] und meldet wieder an. Wenn der Schlüsselbund offen ist, kann jeder an Ihrem entsperrten Desktop das Fenster entsperren: Sperren Sie den Desktop, wenn Sie ihn verlassen.</translation>
    </message>
    <message>
        <source>How Airside looks, how often it reads by itself, how long it keeps what was read, how it reaches the instances, when it locks. Each setting applies as soon as it is chosen, the language when Airside starts the next time.</source>
        <translation>Wie Airside aussieht, wie oft es von selbst liest, wie lange es Gelesenes aufbewahrt, wie es die Instanzen erreicht, wann es sperrt. Jede Einstellung gilt, sobald sie gewählt ist, die Sprache beim nächsten Start von Airside.</translation>
    </message>
    <message>
        <source>Other guards ask for your word: protected accounts and roles, built-in roles, what newly leads to Admin, very many changes at once. Tick what the review names, give a reason and check again; guard and reason go into the [[journal|journal]]. The [[settings]] hold the list and the limits. See also [[applying|pausing, receipts and plan files]].</source>
        <translation>Andere Schutzregeln fragen nach Ihrem Wort: geschützte Konten und Rollen, vordefinierte Rollen, was neu zu Admin führt, sehr viele Änderungen auf einmal. Haken Sie an, was die Prüfung nennt, geben Sie einen Grund an und prüfen Sie erneut; Schutzregel und Grund kommen ins [[journal|Journal]]. Die [[settings]] enthalten die Liste und die Grenzen. Siehe auch [[applying|Pausieren, Belege und Plandateien]].</translation>
    </message>
    <message>
        <source>Pausing, receipts and plan files</source>
        <translation>Pausieren, Belege und Plandateien</translation>
    </message>
    <message>
        <source>Before applying, each change says which way it takes: by the REST API, by Airflow&apos;s own form, or refused with the lines to run on the server. Who would gain abilities comes first.</source>
        <translation>Vor dem Anwenden sagt jede Änderung, welchen Weg sie nimmt: über die REST-API, über Airflows eigenes Formular, oder abgelehnt mit den Zeilen für den Server. Wer Möglichkeiten gewinnen würde, steht zuerst.</translation>
    </message>
    <message>
        <source>Pause sends nothing new until you continue and lets what is on its way finish; Stop works then too. Afterwards the receipt can be saved, as PDF to be read or as JSON to be worked with.</source>
        <translation>Pausieren sendet nichts Neues, bis Sie fortsetzen, und lässt beenden, was unterwegs ist; auch dann lässt sich anhalten. Danach kann der Beleg gespeichert werden, als PDF zum Lesen oder als JSON zum Weiterverarbeiten.</translation>
    </message>
    <message>
        <source>“Save as plan file” writes what is staged, without typed passwords, for another person to look at and apply. Ctrl+O or dropping the file on the window opens one: what moved on since on the servers and what is left out are shown, and nothing is staged until you say so.</source>
        <translation>„Als Plandatei speichern“ schreibt das Vorgemerkte ohne getippte Passwörter, damit jemand anderes es ansehen und anwenden kann. Strg+O oder das Ablegen der Datei auf dem Fenster öffnet eine: Gezeigt wird, was sich auf den Servern seitdem geändert hat und was ausgelassen wird, und nichts wird vorgemerkt, bevor Sie es sagen.</translation>
    </message>
    <message>
        <source>Every write that was sent from this computer, here or by airsidectl, newest first: written down before it is sent, with its outcome after. Entries are only ever added, each with a digest of the one before it; secrets are never in it. A write without an outcome is open: it is under way, or the program ended in the middle.</source>
        <translation>Jedes Schreiben, das von diesem Rechner gesendet wurde, hier oder mit airsidectl, das neueste zuerst: aufgeschrieben, bevor es gesendet wird, und danach, was daraus wurde. Einträge kommen nur hinzu, jeder mit einer Prüfsumme des vorigen; Geheimnisse stehen nie darin. Ein Schreiben ohne Ergebnis ist offen: Es ist unterwegs, oder das Programm endete mittendrin.</translation>
    </message>
    <message>
        <source>Select a row to see what was there before and after, what became of it, who sent it, when, why, and which guards were overridden. Filter by conditions such as kind:delete, by:ada, state:open or since&lt;7d.</source>
        <translation>Wählen Sie eine Zeile, um zu sehen, was vorher und nachher da war, was daraus wurde, wer es wann und warum gesendet hat und welche Schutzregeln übergangen wurden. Filtern Sie mit Bedingungen wie kind:delete, by:ada, state:open oder since&lt;7d.</translation>
    </message>
    <message>
        <source>“Undo…” stages the [[change|change]] back to what was there before, or everything that was applied together; see [[review|review]]. What cannot be restored, such as a password, is said first. What somebody changed since is a conflict and stays.</source>
        <translation>„Zurücknehmen…“ merkt die [[change|Änderung]] zurück auf das vor, was vorher da war, oder alles, was zusammen angewendet wurde; siehe [[review|Überprüfung]]. Was sich nicht wiederherstellen lässt, etwa ein Passwort, wird vorher gesagt. Was jemand seither geändert hat, ist ein Konflikt und bleibt.</translation>
    </message>
    <message>
        <source>“Verify” checks the digests. Consistent: nobody changed, removed, re-ordered or cut an entry, unless everything after it was made anew. Anchored up to entry n: the [[keychain|keychain]] knows its digest. Who can write both can make up all of it.</source>
        <translation>„Prüfen“ prüft die Prüfsummen. Stimmig: Niemand hat einen Eintrag geändert, entfernt, umgestellt oder abgeschnitten, es sei denn, alles danach wurde neu gemacht. Verankert bis Eintrag n: Der [[keychain|Schlüsselbund]] kennt seine Prüfsumme. Wer beides schreiben kann, kann alles erfinden.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Every complete reading of an [[instance|instance]] is kept as a [[snapshot|snapshot]], as long as the [[settings]] say. No server is asked here, so the page works without a network.</source>
        <translation>Jedes vollständige Lesen einer [[instance|Instanz]] wird als [[snapshot|Momentaufnahme]] aufbewahrt, so lange wie die [[settings]] es sagen. Hier wird kein Server gefragt, die Seite funktioniert also ohne Netz.</translation>
    </message>
    <message>
        <source>Choose one reading in the time line: every user and role as it was. Choose two of the same instance, with Ctrl+click: what differs. “Made here”: the [[journal|journal]] has the change that did it. “Elsewhere”: somebody used Airflow&apos;s own pages or another program. “Unknown”: the journal cannot be read.</source>
        <translation>Wählen Sie eine Momentaufnahme der Zeitleiste: jeder Benutzer und jede Rolle, wie sie waren. Wählen Sie zwei derselben Instanz, mit Strg+Klick: was sich unterscheidet. „Hier“: Das [[journal|Journal]] hat die Änderung, die es getan hat. „Anderswo“: Jemand hat Airflows eigene Seiten oder ein anderes Programm benutzt. „Unbekannt“: Das Journal ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Ctrl+H on a user or a role, here and on the pages [[users]], [[roles]] and [[journal]], shows everything that was ever seen to change of it. A change came about between two readings; when exactly, only the journal knows of what was made here.</source>
        <translation>Strg+H auf einem Benutzer oder einer Rolle, hier und auf den Seiten [[users]], [[roles]] und [[journal]], zeigt alles, was sich je sichtbar daran geändert hat. Eine Änderung geschah zwischen zwei Momentaufnahmen; wann genau, weiß nur das Journal von dem, was hier gemacht wurde.</translation>
    </message>
    <message>
        <source>“Lock out…” (Ctrl+Del) suspends, deactivates or deletes the selected accounts, and says first what each does on their servers, and what is not known. “Restore roles” and “Reactivate” lead back.</source>
        <translation>„Sperren…“ (Strg+Entf) legt die ausgewählten Konten still, deaktiviert oder löscht sie und sagt vorher, was jedes davon auf ihren Servern bewirkt und was nicht bekannt ist. „Rollen zurückgeben“ und „Reaktivieren“ führen zurück.</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>An access review freezes who has which [[role|role]] on which [[instance|instance]], and has somebody decide each grant. “New review…” shows how many grants it would freeze before it is made. Only instances whose lists are [[complete|complete]] can be reviewed. What is left out is listed with its reason.</source>
        <translation>Eine Zugriffsprüfung hält fest, wer welche [[role|Rolle]] auf welcher [[instance|Instanz]] hat, und lässt über jede Zuweisung entscheiden. „Neue Prüfung…“ zeigt, wie viele Zuweisungen sie festhielte, bevor sie angelegt wird. Nur Instanzen, deren Listen [[complete|vollständig]] sind, können geprüft werden. Was ausgelassen wird, steht mit seinem Grund in einer Liste.</translation>
    </message>
    <message>
        <source>Enter opens a campaign. Single keys decide about the selected grants: K keeps, R revokes, C gives another role in its place, E keeps until a date, D gives it to the fallback reviewer, U takes the decision back. The next open item follows at once; N goes there without deciding, Backspace back to the campaigns. P goes person by person, with all grants of one. Several at once need a reason.</source>
        <translation>Die Eingabetaste öffnet eine Kampagne. Einzelne Tasten entscheiden über die gewählten Zuweisungen: K behält, R entzieht, C gibt stattdessen eine andere Rolle, E behält bis zu einem Tag, D gibt sie an den Ersatzprüfer, U nimmt die Entscheidung zurück. Der nächste offene Eintrag folgt sofort; N geht dorthin, ohne zu entscheiden, die Rücktaste zurück zu den Kampagnen. P geht Person für Person vor, mit allen Zuweisungen der einen. Mehrere auf einmal brauchen einen Grund.</translation>
    </message>
    <message>
        <source>Deciding writes nothing to an Airflow. “Carry out…” stages what was revoked and changed as one [[plan|plan]], to be [[review|reviewed and applied]]; what became of each item is put on record. “Sign off…” reads the instances once more and ends the review. “Sheets and evidence” has sheets for reviewers without the program, the report, and the pack for an auditor.</source>
        <translation>Das Entscheiden schreibt nichts in ein Airflow. „Ausführen…“ merkt als einen [[plan|Plan]] vor, was entzogen und geändert wurde, damit er [[review|überprüft und angewendet]] wird; was aus jedem Eintrag wurde, wird festgehalten. „Abzeichnen…“ liest die Instanzen noch einmal und beendet die Prüfung. „Bögen und Nachweise“ hat Bögen für Prüfer ohne das Programm, den Bericht und das Paket für einen Auditor.</translation>
    </message>
    <message>
        <source>What programs propose</source>
        <translation>Was Programme vorschlagen</translation>
    </message>
    <message>
        <source>A program, such as an assistant, that speaks to airsidectl mcp or serve api changes nothing by itself: it proposes, and a line above the pages says that something waits. “Proposals of programs…” in the palette (Ctrl+K) opens the list too. A name marked as not verified is what the program calls itself; a token of serve api is verified.</source>
        <translation>Ein Programm, etwa ein Assistent, das mit airsidectl mcp oder serve api spricht, ändert selbst nichts: Es schlägt vor, und eine Zeile über den Seiten sagt, dass etwas wartet. „Vorschläge von Programmen…“ in der Palette (Strg+K) öffnet die Liste auch. Ein Name, der als nicht überprüft vermerkt ist, ist der, den das Programm sich selbst gibt; ein Token von serve api ist überprüft.</translation>
    </message>
    <message>
        <source>Look at a proposal as at a [[applying|plan file]]: what moved on since is shown, and nothing is staged until you say so. Applying it in the [[review|review]], with your own sign-in, approves it. To refuse it, give a reason. Both are in the [[journal|journal]], beside every call of the program.</source>
        <translation>Ein Vorschlag wird angesehen wie eine [[applying|Plandatei]]: Was sich seither verändert hat, wird gezeigt, und nichts wird vorgemerkt, bevor Sie es sagen. Wer ihn in der [[review|Überprüfung]] mit der eigenen Anmeldung anwendet, nimmt ihn an. Eine Ablehnung braucht einen Grund. Beides steht im [[journal|Journal]], neben jedem Aufruf des Programms.</translation>
    </message>
    <message>
        <source>The side panel shows what helps to decide: findings, such as why the role is [[privileged|privileged]], the decision of the last time, how many colleagues hold the role (of the same manager where that is known, else with the same other roles, else all), what it allows, and everything on record. “You decide as” is the name that the campaign has for you; it stands beside each decision with the account of this computer. When somebody else decided meanwhile, that is shown and nothing of yours is lost unseen.</source>
        <translation>Die Seitenleiste zeigt, was beim Entscheiden hilft: Feststellungen, etwa warum die Rolle [[privileged|privilegiert]] ist, die Entscheidung vom letzten Mal, wie viele Kollegen die Rolle haben (die mit demselben Vorgesetzten, wo das bekannt ist, sonst die mit denselben anderen Rollen, sonst alle), was sie erlaubt, und alles, was festgehalten wurde. „Sie entscheiden als“ ist der Name, den die Kampagne für Sie hat; er steht neben jeder Entscheidung, mit dem Konto dieses Rechners. Hat inzwischen jemand anders entschieden, wird das gezeigt, und nichts von Ihnen geht ungesehen verloren.</translation>
    </message>
    <message>
        <source>F shows how the campaign stands in figures; Enter or a click on one shows its items. What looks like clicking through is marked. “Review this…” on the pages [[users]], [[roles]] and [[history]] makes a small review of just what is selected. Of items that wait for you in a review that ends soon you are reminded once a day, unless the [[settings]] say otherwise.</source>
        <translation>F zeigt in Zahlen, wie die Kampagne steht; die Eingabetaste oder ein Klick auf eine zeigt ihre Einträge. Was nach Durchklicken aussieht, ist gekennzeichnet. „Dies prüfen…“ auf den Seiten [[users]], [[roles]] und [[history]] legt eine kleine Prüfung nur dessen an, was gewählt ist. An Einträge, die in einer bald endenden Prüfung auf Sie warten, werden Sie einmal am Tag erinnert, wenn die [[settings]] nichts anderes sagen.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>the first</source>
        <translation>die erste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln users</source>
        <translation>
            <numerusform>%Ln Benutzer</numerusform>
            <numerusform>%Ln Benutzer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln roles</source>
        <translation>
            <numerusform>%Ln Rolle</numerusform>
            <numerusform>%Ln Rollen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>keine Rolle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln permissions</source>
        <translation>
            <numerusform>%Ln Berechtigung</numerusform>
            <numerusform>%Ln Berechtigungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Between the reading of %1 and that of %2</source>
        <translation>Zwischen dem Lesen von %1 und dem von %2</translation>
    </message>
    <message>
        <source>User added</source>
        <translation>Benutzer hinzugekommen</translation>
    </message>
    <message>
        <source>User removed</source>
        <translation>Benutzer entfernt</translation>
    </message>
    <message>
        <source>User changed</source>
        <translation>Benutzer geändert</translation>
    </message>
    <message>
        <source>Role given</source>
        <translation>Rolle gegeben</translation>
    </message>
    <message>
        <source>Role taken</source>
        <translation>Rolle genommen</translation>
    </message>
    <message>
        <source>Role added</source>
        <translation>Rolle hinzugekommen</translation>
    </message>
    <message>
        <source>Role removed</source>
        <translation>Rolle entfernt</translation>
    </message>
    <message>
        <source>Permission given</source>
        <translation>Berechtigung gegeben</translation>
    </message>
    <message>
        <source>Permission taken</source>
        <translation>Berechtigung genommen</translation>
    </message>
    <message>
        <source>Permission added</source>
        <translation>Berechtigung hinzugekommen</translation>
    </message>
    <message>
        <source>Permission removed</source>
        <translation>Berechtigung entfernt</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>anderswo</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Gelesen von</translation>
    </message>
    <message>
        <source>Airflow</source>
        <translation>Airflow</translation>
    </message>
    <message>
        <source>How many have another access than in the reading before</source>
        <translation>Wie viele anderen Zugriff haben als beim Lesen davor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Voller Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Roles or permissions</source>
        <translation>Rollen oder Berechtigungen</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Of it</source>
        <translation>Davon</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Here: the journal has the change that did it. Elsewhere: somebody used Airflow&apos;s own pages or another program.</source>
        <translation>Hier: Das Journal hat die Änderung, die es getan hat. Anderswo: Jemand hat Airflows eigene Seiten oder ein anderes Programm benutzt.</translation>
    </message>
</context>
<context>
    <name>Instance</name>
    <message>
        <source>an address is needed, such as https://airflow.example.org.</source>
        <translation>eine Adresse wird benötigt, zum Beispiel https://airflow.example.org.</translation>
    </message>
    <message>
        <source>it is not a valid address.</source>
        <translation>es ist keine gültige Adresse.</translation>
    </message>
    <message>
        <source>only http and https are spoken.</source>
        <translation>nur http und https werden verwendet.</translation>
    </message>
    <message>
        <source>an address must not contain a username or password.</source>
        <translation>eine Adresse darf keinen Benutzernamen und kein Passwort enthalten.</translation>
    </message>
</context>
<context>
    <name>InstanceStore</name>
    <message>
        <source>A name must not be empty.</source>
        <translation>Ein Name darf nicht leer sein.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Create user</source>
        <translation>Benutzer anlegen</translation>
    </message>
    <message>
        <source>Change user</source>
        <translation>Benutzer ändern</translation>
    </message>
    <message>
        <source>Delete user</source>
        <translation>Benutzer löschen</translation>
    </message>
    <message>
        <source>Create role</source>
        <translation>Rolle anlegen</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>Rolle ändern</translation>
    </message>
    <message>
        <source>Delete role</source>
        <translation>Rolle löschen</translation>
    </message>
    <message>
        <source>Request of one&apos;s own</source>
        <translation>Eigene Anfrage</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>eine Person</translation>
    </message>
    <message>
        <source>a finding</source>
        <translation>ein Befund</translation>
    </message>
    <message>
        <source>drift from the policy</source>
        <translation>Abweichung von der Richtlinie</translation>
    </message>
    <message>
        <source>an access review</source>
        <translation>eine Zugriffsüberprüfung</translation>
    </message>
    <message>
        <source>a group mapping</source>
        <translation>eine Gruppenzuordnung</translation>
    </message>
    <message>
        <source>a feed</source>
        <translation>ein Zulauf</translation>
    </message>
    <message>
        <source>an agent</source>
        <translation>ein Agent</translation>
    </message>
    <message>
        <source>an undo</source>
        <translation>eine Zurücknahme</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht erledigt</translation>
    </message>
    <message>
        <source>needs a person</source>
        <translation>braucht eine Person</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Computer user</source>
        <translation>Benutzer des Rechners</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Übergangen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>The account that signed in to Airflow</source>
        <translation>Das Konto, das sich an Airflow angemeldet hat</translation>
    </message>
    <message>
        <source>Who was signed in to the computer that the change was sent from</source>
        <translation>Wer an dem Rechner angemeldet war, von dem die Änderung gesendet wurde</translation>
    </message>
    <message>
        <source>The number of the entry in the chain, as Verify names it</source>
        <translation>Die Nummer des Eintrags in der Kette, wie „Prüfen“ sie nennt</translation>
    </message>
    <message>
        <source>It is under way, or the program ended in the middle of it. The next change of this instance settles it first.</source>
        <translation>Sie ist unterwegs, oder das Programm endete mittendrin. Die nächste Änderung dieser Instanz klärt das zuerst.</translation>
    </message>
    <message>
        <source>Read users</source>
        <translation>Benutzer lesen</translation>
    </message>
    <message>
        <source>Read a user</source>
        <translation>Einen Benutzer lesen</translation>
    </message>
    <message>
        <source>Ask to create user</source>
        <translation>Benutzer anlegen (erbeten)</translation>
    </message>
    <message>
        <source>Ask to change user</source>
        <translation>Benutzer ändern (erbeten)</translation>
    </message>
    <message>
        <source>Ask to delete user</source>
        <translation>Benutzer löschen (erbeten)</translation>
    </message>
    <message>
        <source>Read roles</source>
        <translation>Rollen lesen</translation>
    </message>
    <message>
        <source>Read a role</source>
        <translation>Eine Rolle lesen</translation>
    </message>
    <message>
        <source>Ask to create role</source>
        <translation>Rolle anlegen (erbeten)</translation>
    </message>
    <message>
        <source>Ask to change role</source>
        <translation>Rolle ändern (erbeten)</translation>
    </message>
    <message>
        <source>Ask to delete role</source>
        <translation>Rolle löschen (erbeten)</translation>
    </message>
    <message>
        <source>Read permissions</source>
        <translation>Berechtigungen lesen</translation>
    </message>
    <message>
        <source>Propose changes</source>
        <translation>Änderungen vorschlagen</translation>
    </message>
    <message>
        <source>Approve proposal</source>
        <translation>Vorschlag annehmen</translation>
    </message>
    <message>
        <source>Refuse proposal</source>
        <translation>Vorschlag ablehnen</translation>
    </message>
    <message>
        <source>Read the journal</source>
        <translation>Journal lesen</translation>
    </message>
    <message>
        <source>Read the list of snapshots</source>
        <translation>Liste der Momentaufnahmen lesen</translation>
    </message>
    <message>
        <source>Read how access has changed</source>
        <translation>Änderungen der Zugriffe lesen</translation>
    </message>
    <message>
        <source>Read access reviews</source>
        <translation>Zugriffsprüfungen lesen</translation>
    </message>
    <message>
        <source>Read an access review</source>
        <translation>Eine Zugriffsprüfung lesen</translation>
    </message>
    <message>
        <source>Read the items of an access review</source>
        <translation>Einträge einer Zugriffsprüfung lesen</translation>
    </message>
    <message>
        <source>Read what a user may do</source>
        <translation>Lesen, was ein Benutzer darf</translation>
    </message>
    <message>
        <source>Read what a role allows</source>
        <translation>Lesen, was eine Rolle erlaubt</translation>
    </message>
    <message>
        <source>Pass a request on</source>
        <translation>Anfrage weiterreichen</translation>
    </message>
    <message>
        <source>Read what there is</source>
        <translation>Lesen, was es gibt</translation>
    </message>
    <message>
        <source>Requests that were turned away</source>
        <translation>Abgewiesene Anfragen</translation>
    </message>
</context>
<context>
    <name>JournalProblem</name>
    <message>
        <source>entry %1 was changed</source>
        <translation>Eintrag %1 wurde geändert</translation>
    </message>
    <message>
        <source>entries %1 to %2 were changed</source>
        <translation>Einträge %1 bis %2 wurden geändert</translation>
    </message>
    <message>
        <source>entry %1 was removed</source>
        <translation>Eintrag %1 wurde entfernt</translation>
    </message>
    <message>
        <source>entries %1 to %2 were removed</source>
        <translation>Einträge %1 bis %2 wurden entfernt</translation>
    </message>
    <message>
        <source>entry %1 does not stand where it was written</source>
        <translation>Eintrag %1 steht nicht, wo er geschrieben wurde</translation>
    </message>
    <message>
        <source>entries %1 to %2 do not stand where they were written</source>
        <translation>Einträge %1 bis %2 stehen nicht, wo sie geschrieben wurden</translation>
    </message>
    <message>
        <source>entry %1 was cut off at the end</source>
        <translation>Eintrag %1 wurde am Ende abgeschnitten</translation>
    </message>
    <message>
        <source>entries %1 to %2 were cut off at the end</source>
        <translation>Einträge %1 bis %2 wurden am Ende abgeschnitten</translation>
    </message>
    <message>
        <source>line %1 is no entry</source>
        <translation>Zeile %1 ist kein Eintrag</translation>
    </message>
    <message>
        <source>lines %1 to %2 are no entries</source>
        <translation>Zeilen %1 bis %2 sind keine Einträge</translation>
    </message>
</context>
<context>
    <name>JournalVerdict</name>
    <message>
        <source>NOT as it was written: %1</source>
        <translation>NICHT wie geschrieben: %1</translation>
    </message>
    <message>
        <source>The journal has no entries.</source>
        <translation>Das Journal hat keine Einträge.</translation>
    </message>
    <message>
        <source>consistent: no entry was changed, removed, re-ordered or cut, unless everything after it was made anew</source>
        <translation>stimmig: Kein Eintrag wurde geändert, entfernt, umgestellt oder abgeschnitten, es sei denn, alles danach wurde neu gemacht</translation>
    </message>
    <message>
        <source>anchored up to entry %1: the keychain knows its digest</source>
        <translation>verankert bis Eintrag %1: Der Schlüsselbund kennt seine Prüfsumme</translation>
    </message>
    <message>
        <source>not anchored</source>
        <translation>nicht verankert</translation>
    </message>
    <message>
        <source>NOT as it was written</source>
        <translation>NICHT wie geschrieben</translation>
    </message>
    <message>
        <source>consistent, anchored up to entry %1</source>
        <translation>stimmig, verankert bis Eintrag %1</translation>
    </message>
    <message>
        <source>consistent, not anchored</source>
        <translation>stimmig, nicht verankert</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>the desktop&apos;s keychain (Secret Service, such as GNOME Keyring or KeePassXC)</source>
        <translation>dem Schlüsselbund des Desktops (Secret Service, etwa GNOME Keyring oder KeePassXC)</translation>
    </message>
    <message>
        <source>the system&apos;s keychain</source>
        <translation>dem Schlüsselbund des Systems</translation>
    </message>
</context>
<context>
    <name>Lockout</name>
    <message>
        <source>Not known, as the server was not read since the start: whether it issues tokens. If it does, count on 30 seconds until this reaches open sessions and tokens issued before.</source>
        <translation>Nicht bekannt, da der Server seit dem Start nicht gelesen wurde: ob er Token ausstellt. Wenn ja, ist mit 30 Sekunden zu rechnen, bis dies offene Sitzungen und vorher ausgestellte Token erreicht.</translation>
    </message>
    <message>
        <source>Takes all roles, which are kept on this computer, and sets a random password that nobody learns.</source>
        <translation>Nimmt alle Rollen, die auf diesem Rechner aufbewahrt werden, und setzt ein zufälliges Passwort, das niemand erfährt.</translation>
    </message>
    <message>
        <source>Open sessions and tokens issued before may do nothing more after at most 30 seconds, for which the server remembers accounts.</source>
        <translation>Offene Sitzungen und vorher ausgestellte Token dürfen nach höchstens 30 Sekunden nichts mehr; so lange merkt sich der Server die Konten.</translation>
    </message>
    <message>
        <source>Open web sessions stay open, and may do nothing more at once. There are no tokens.</source>
        <translation>Offene Websitzungen bleiben offen und dürfen sofort nichts mehr. Token gibt es nicht.</translation>
    </message>
    <message>
        <source>Does not stop a sign-in by LDAP, OAuth or a proxy, and one that maps roles brings them back. Not known: whether this server has one.</source>
        <translation>Verhindert keine Anmeldung über LDAP, OAuth oder einen Proxy; eine, die Rollen zuordnet, bringt sie zurück. Nicht bekannt: ob dieser Server eine hat.</translation>
    </message>
    <message>
        <source>Undone by “Restore roles”: exactly these roles. The password stays the random one.</source>
        <translation>Rückgängig durch „Rollen zurückgeben“: genau diese Rollen. Das Passwort bleibt das zufällige.</translation>
    </message>
    <message>
        <source>Not known: whether tokens issued before go on working until they expire (24 hours, unless the server is set otherwise). Taking the roles as well is safe.</source>
        <translation>Nicht bekannt: ob vorher ausgestellte Token weiter gelten, bis sie ablaufen (24 Stunden, wenn der Server nicht anders eingestellt ist). Sicher ist es, auch die Rollen zu nehmen.</translation>
    </message>
    <message>
        <source>There are no tokens.</source>
        <translation>Token gibt es nicht.</translation>
    </message>
    <message>
        <source>Tokens issued before are refused after at most 30 seconds, for which the server remembers accounts.</source>
        <translation>Vorher ausgestellte Token werden nach höchstens 30 Sekunden abgewiesen; so lange merkt sich der Server die Konten.</translation>
    </message>
    <message>
        <source>Does not end tokens issued before: they work with all rights until they expire, 24 hours after they were issued unless the server is set otherwise. Take the roles as well.</source>
        <translation>Beendet keine vorher ausgestellten Token: Sie gelten mit allen Rechten, bis sie ablaufen, 24 Stunden nach dem Ausstellen, wenn der Server nicht anders eingestellt ist. Auch die Rollen nehmen.</translation>
    </message>
    <message>
        <source>Does not end tokens issued before: those of the last sign-in work with all rights until %1, unless the server is set to other than 24 hours. Take the roles as well.</source>
        <translation>Beendet keine vorher ausgestellten Token: Die der letzten Anmeldung gelten mit allen Rechten bis %1, wenn der Server nicht auf anderes als 24 Stunden eingestellt ist. Auch die Rollen nehmen.</translation>
    </message>
    <message>
        <source>Not possible: it goes by Airflow&apos;s own page, which opens only with a sign-in by password or session cookie.</source>
        <translation>Nicht möglich: Es geht über Airflows eigene Seite, die sich nur mit einer Anmeldung durch Passwort oder Sitzungscookie öffnet.</translation>
    </message>
    <message>
        <source>Switches the account off by Airflow&apos;s own page. Every kind of sign-in is refused at once, and open web sessions end.</source>
        <translation>Schaltet das Konto auf Airflows eigener Seite aus. Jede Art von Anmeldung wird sofort abgewiesen, und offene Websitzungen enden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts lack a first name, a last name or an e-mail, which that page asks for; it will refuse them.</source>
        <translation>
            <numerusform>%Ln Konto fehlt ein Vorname, ein Nachname oder eine E-Mail-Adresse, wonach diese Seite fragt; sie wird es abweisen.</numerusform>
            <numerusform>%Ln Konten fehlt ein Vorname, ein Nachname oder eine E-Mail-Adresse, wonach diese Seite fragt; sie wird sie abweisen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone by “Reactivate”: all is as before.</source>
        <translation>Rückgängig durch „Reaktivieren“: Alles ist wie vorher.</translation>
    </message>
    <message>
        <source>Removes the account with its roles and its password.</source>
        <translation>Entfernt das Konto mit seinen Rollen und seinem Passwort.</translation>
    </message>
    <message>
        <source>Open sessions and tokens issued before end after at most 30 seconds, for which the server remembers accounts.</source>
        <translation>Offene Sitzungen und vorher ausgestellte Token enden nach höchstens 30 Sekunden; so lange merkt sich der Server die Konten.</translation>
    </message>
    <message>
        <source>Open web sessions end at once. There are no tokens.</source>
        <translation>Offene Websitzungen enden sofort. Token gibt es nicht.</translation>
    </message>
    <message>
        <source>Where signing in by LDAP, OAuth or a proxy makes accounts, its owner makes it again, with the roles of the configuration. Not known: whether this server does that.</source>
        <translation>Wo eine Anmeldung über LDAP, OAuth oder einen Proxy Konten anlegt, legt sein Besitzer es wieder an, mit den Rollen der Konfiguration. Nicht bekannt: ob dieser Server das tut.</translation>
    </message>
    <message>
        <source>Cannot be undone: an account made again is another one, with a new password.</source>
        <translation>Nicht rückgängig zu machen: Ein neu angelegtes Konto ist ein anderes, mit neuem Passwort.</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Stilllegen</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>does not exist on this server</source>
        <translation>gibt es auf diesem Server nicht</translation>
    </message>
    <message>
        <source>not granted</source>
        <translation>nicht gewährt</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>gewährt</translation>
    </message>
    <message>
        <source>not granted, staged grant</source>
        <translation>nicht gewährt, Gewährung vorgemerkt</translation>
    </message>
    <message>
        <source>granted, staged revoke</source>
        <translation>gewährt, Entzug vorgemerkt</translation>
    </message>
    <message>
        <source>none granted</source>
        <translation>keine gewährt</translation>
    </message>
    <message>
        <source>some granted</source>
        <translation>einige gewährt</translation>
    </message>
    <message>
        <source>all granted</source>
        <translation>alle gewährt</translation>
    </message>
    <message>
        <source>The DAG no longer exists on this server. The permission lies idle, and counts again for any new DAG of that name.</source>
        <translation>Den DAG gibt es auf diesem Server nicht mehr. Die Berechtigung ruht und gilt wieder für jeden neuen DAG dieses Namens.</translation>
    </message>
    <message>
        <source>This server&apos;s list of permissions does not name it; the role holds it all the same.</source>
        <translation>Die Liste der Berechtigungen dieses Servers nennt sie nicht; die Rolle hat sie trotzdem.</translation>
    </message>
    <message>
        <source>differs between the compared roles</source>
        <translation>unterscheidet sich zwischen den verglichenen Rollen</translation>
    </message>
    <message>
        <source>This server only adds permissions over its API: Airside takes them away by Airflow&apos;s own role page, which needs a sign-in by password or session cookie.</source>
        <translation>Dieser Server gibt über seine API Berechtigungen nur dazu: Airside nimmt sie über Airflows eigene Rollenseite weg, was eine Anmeldung mit Passwort oder Sitzungs-Cookie braucht.</translation>
    </message>
    <message>
        <source>This server refuses every change of a role&apos;s permissions over its API, a known defect of its version: Airside makes it by Airflow&apos;s own role page, which needs a sign-in by password or session cookie.</source>
        <translation>Dieser Server verweigert über seine API jede Änderung der Berechtigungen einer Rolle, ein bekannter Fehler seiner Version: Airside macht sie über Airflows eigene Rollenseite, was eine Anmeldung mit Passwort oder Sitzungs-Cookie braucht.</translation>
    </message>
    <message>
        <source>Not every server can take permissions away over its API; where it cannot, Airside does it by Airflow&apos;s own role page. The role is read back, and you are told whether it was done.</source>
        <translation>Nicht jeder Server kann über seine API Berechtigungen wegnehmen; wo er es nicht kann, tut Airside es über Airflows eigene Rollenseite. Die Rolle wird zurückgelesen, und Sie erfahren, ob es geschehen ist.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>a name must not be empty.</source>
        <translation>ein Name darf nicht leer sein.</translation>
    </message>
    <message>
        <source>a name with &quot;/&quot; could be created, but Airflow&apos;s API could never address it again.</source>
        <translation>ein Name mit „/“ könnte angelegt werden, aber die API von Airflow könnte ihn nie wieder ansprechen.</translation>
    </message>
    <message>
        <source>a name with a line break could be created, but Airflow&apos;s API could never address it again.</source>
        <translation>ein Name mit einem Zeilenumbruch könnte angelegt werden, aber die API von Airflow könnte ihn nie wieder ansprechen.</translation>
    </message>
</context>
<context>
    <name>Overwrite</name>
    <message>
        <source>Permissions of single DAGs come from the DAGs&apos; code here (access_control): Airflow may undo this when it reads the DAG again. Change it in the code.</source>
        <translation>Berechtigungen einzelner DAGs stammen hier aus dem Code der DAGs (access_control): Airflow macht dies möglicherweise rückgängig, wenn es den DAG wieder liest. Ändern Sie es im Code.</translation>
    </message>
    <message>
        <source>Roles are set anew at each sign-in here: Airflow may undo this when the person signs in. Change it in the directory.</source>
        <translation>Rollen werden hier bei jeder Anmeldung neu gesetzt: Airflow macht dies möglicherweise rückgängig, wenn sich die Person anmeldet. Ändern Sie es im Verzeichnis.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>no role</source>
        <translation>keine Rolle</translation>
    </message>
    <message>
        <source>inactive: cannot sign in</source>
        <translation>inaktiv: kann sich nicht anmelden</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inaktiv</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>This instance has not been read: nobody knows whether there is an account</source>
        <translation>Diese Instanz wurde nicht gelesen: Niemand weiß, ob es ein Konto gibt</translation>
    </message>
    <message>
        <source>no account here</source>
        <translation>hier kein Konto</translation>
    </message>
    <message>
        <source>%1, inactive</source>
        <translation>%1, inaktiv</translation>
    </message>
    <message>
        <source>no e-mail</source>
        <translation>keine E-Mail</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>The server gave a time that cannot be read</source>
        <translation>Der Server lieferte eine Zeitangabe, die nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more outside of the scope</source>
        <translation>
            <numerusform>%Ln weiteres außerhalb des Bereichs</numerusform>
            <numerusform>%Ln weitere außerhalb des Bereichs</numerusform>
        </translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>gewöhnlich</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>Cannot sign in anywhere</source>
        <translation>Kann sich nirgends anmelden</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>gleiche E-Mail</translation>
    </message>
    <message>
        <source>linked by hand on %1</source>
        <translation>von Hand verknüpft am %1</translation>
    </message>
    <message>
        <source>kept apart by hand on %1</source>
        <translation>von Hand getrennt am %1</translation>
    </message>
    <message>
        <source>no e-mail to join it by</source>
        <translation>keine E-Mail, die es zusammenführen könnte</translation>
    </message>
    <message>
        <source>its e-mail is made up by Airflow and joins nobody</source>
        <translation>von Airflow erfundene E-Mail, führt niemanden zusammen</translation>
    </message>
    <message>
        <source>its e-mail is shared by several accounts and joins nobody</source>
        <translation>mehrere Konten teilen seine E-Mail; sie führt niemanden zusammen</translation>
    </message>
    <message>
        <source>no other account has its e-mail</source>
        <translation>kein anderes Konto hat seine E-Mail</translation>
    </message>
    <message>
        <source>Very different names for one person: %1</source>
        <translation>Sehr verschiedene Namen für eine Person: %1</translation>
    </message>
    <message>
        <source>Looks like another person: %1 (%2)</source>
        <translation>Sieht aus wie eine andere Person: %1 (%2)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Privileged</source>
        <translation>Privilegiert</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Last login</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>On the instances in scope</source>
        <translation>Auf den Instanzen im Bereich</translation>
    </message>
    <message>
        <source>The most that one of the accounts can do</source>
        <translation>Das Höchste, was eines der Konten darf</translation>
    </message>
    <message>
        <source>At least one account may sign in</source>
        <translation>Mindestens ein Konto darf sich anmelden</translation>
    </message>
    <message>
        <source>With any of the accounts</source>
        <translation>Mit irgendeinem der Konten</translation>
    </message>
</context>
<context>
    <name>PermissionTable</name>
    <message>
        <source>%1, together with %2</source>
        <translation>%1, zusammen mit %2</translation>
    </message>
</context>
<context>
    <name>PlanBinding</name>
    <message>
        <source>%1: the instance %2 is not set up here.</source>
        <translation>%1: Die Instanz %2 ist hier nicht eingerichtet.</translation>
    </message>
    <message>
        <source>%1: the instance %2 is read-only.</source>
        <translation>%1: Die Instanz %2 ist schreibgeschützt.</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>The proposal</source>
        <translation>Der Vorschlag</translation>
    </message>
    <message>
        <source>it changes nothing.</source>
        <translation>er ändert nichts.</translation>
    </message>
    <message>
        <source>it has more than %1 changes.</source>
        <translation>er hat mehr als %1 Änderungen.</translation>
    </message>
    <message>
        <source>it is larger than %1 MB.</source>
        <translation>er ist größer als %1 MB.</translation>
    </message>
    <message>
        <source>%1 proposals wait for a person already.</source>
        <translation>%1 Vorschläge warten schon auf einen Menschen.</translation>
    </message>
    <message>
        <source>There is no such proposal.</source>
        <translation>Es gibt keinen solchen Vorschlag.</translation>
    </message>
    <message>
        <source>It is not open any more: somebody has decided already.</source>
        <translation>Er ist nicht mehr offen: Jemand hat schon entschieden.</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message numerus="yes">
        <source>%1 of %Ln done and verified by reading back</source>
        <translation>
            <numerusform>%1 von %Ln erledigt und durch Zurücklesen geprüft</numerusform>
            <numerusform>%1 von %Ln erledigt und durch Zurücklesen geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in conflict</source>
        <translation>
            <numerusform>%Ln in Konflikt</numerusform>
            <numerusform>%Ln in Konflikt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not done</source>
        <translation>
            <numerusform>%Ln nicht erledigt</numerusform>
            <numerusform>%Ln nicht erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln unbekannt</numerusform>
            <numerusform>%Ln unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not tried</source>
        <translation>
            <numerusform>%Ln nicht versucht</numerusform>
            <numerusform>%Ln nicht versucht</numerusform>
        </translation>
    </message>
    <message>
        <source>What was not done stays staged.</source>
        <translation>Was nicht erledigt wurde, bleibt vorgemerkt.</translation>
    </message>
    <message>
        <source>Airside receipt, %1</source>
        <translation>Airside-Beleg, %1</translation>
    </message>
    <message>
        <source>Instance: %1</source>
        <translation>Instanz: %1</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>abgelehnt: %1</translation>
    </message>
    <message>
        <source>nothing written: %1</source>
        <translation>nichts geschrieben: %1</translation>
    </message>
    <message>
        <source>guard overridden: %1</source>
        <translation>Schutzregel übergangen: %1</translation>
    </message>
    <message>
        <source>reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln done differently</source>
        <translation>
            <numerusform>%Ln anders ausgeführt</numerusform>
            <numerusform>%Ln anders ausgeführt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewBoard</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln privileged open</source>
        <translation>
            <numerusform>%Ln privilegierte offen</numerusform>
            <numerusform>%Ln privilegierte offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Not known by the reviewer</source>
        <translation>Dem Prüfer nicht bekannt</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Entzogen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Seen removed</source>
        <translation>Entzogen gesehen</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>To be removed, still there</source>
        <translation>Zu entziehen, noch da</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>%1 of %2 kept</source>
        <translation>%1 von %2 behalten</translation>
    </message>
    <message>
        <source>%1 s in the middle</source>
        <translation>%1 s im Median</translation>
    </message>
    <message>
        <source>looks like clicking through</source>
        <translation>wirkt durchgeklickt</translation>
    </message>
    <message>
        <source>%1 of %2 items decided (%3).</source>
        <translation>%1 von %2 Einträgen entschieden (%3).</translation>
    </message>
    <message>
        <source>Signed off by %1, %2.</source>
        <translation>Abgezeichnet von %1, %2.</translation>
    </message>
    <message>
        <source>Overdue since %1.</source>
        <translation>Überfällig seit %1.</translation>
    </message>
    <message>
        <source>Deadline %1.</source>
        <translation>Frist %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days are left.</source>
        <translation>
            <numerusform>%Ln Tag bleibt.</numerusform>
            <numerusform>%Ln Tage bleiben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Privileged, as its list says.</source>
        <translation>Privilegiert, wie die Liste sagt.</translation>
    </message>
    <message>
        <source>Together with the other roles: %1</source>
        <translation>Zusammen mit den anderen Rollen: %1</translation>
    </message>
    <message>
        <source>The server did not tell what the role allows.</source>
        <translation>Der Server hat nicht mitgeteilt, was die Rolle erlaubt.</translation>
    </message>
    <message>
        <source>The account is inactive and holds roles all the same.</source>
        <translation>Das Konto ist inaktiv und hat trotzdem Rollen.</translation>
    </message>
    <message>
        <source>Never signed in.</source>
        <translation>Nie angemeldet.</translation>
    </message>
    <message numerus="yes">
        <source>Not signed in for %Ln days.</source>
        <translation>
            <numerusform>Seit %Ln Tag nicht angemeldet.</numerusform>
            <numerusform>Seit %Ln Tagen nicht angemeldet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed logins since the last one that succeeded.</source>
        <translation>
            <numerusform>%Ln fehlgeschlagene Anmeldung seit der letzten erfolgreichen.</numerusform>
            <numerusform>%Ln fehlgeschlagene Anmeldungen seit der letzten erfolgreichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unusual: hardly any of the colleagues has the role.</source>
        <translation>Ungewöhnlich: Kaum jemand der Kollegen hat die Rolle.</translation>
    </message>
    <message numerus="yes">
        <source>Compared with the %Ln other accounts of this instance whose manager is %1.</source>
        <translation>
            <numerusform>Verglichen mit dem %Ln anderen Konto dieser Instanz mit %1 als Vorgesetztem.</numerusform>
            <numerusform>Verglichen mit den %Ln anderen Konten dieser Instanz mit %1 als Vorgesetztem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared with the %Ln accounts of this instance whose other roles are the same.</source>
        <translation>
            <numerusform>Verglichen mit dem %Ln Konto dieser Instanz, dessen andere Rollen dieselben sind.</numerusform>
            <numerusform>Verglichen mit den %Ln Konten dieser Instanz, deren andere Rollen dieselben sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared with all %Ln other accounts of this instance: there is no other role and no manager to compare by.</source>
        <translation>
            <numerusform>Verglichen mit dem %Ln anderen Konto dieser Instanz: Es gibt keine andere Rolle und keinen Vorgesetzten zum Vergleichen.</numerusform>
            <numerusform>Verglichen mit allen %Ln anderen Konten dieser Instanz: Es gibt keine andere Rolle und keinen Vorgesetzten zum Vergleichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>There is nobody to compare with.</source>
        <translation>Es gibt niemanden zum Vergleichen.</translation>
    </message>
    <message>
        <source>%1 of %2 have this role, too.</source>
        <translation>%1 von %2 haben diese Rolle auch.</translation>
    </message>
</context>
<context>
    <name>ReviewRequest</name>
    <message>
        <source>Review of %1</source>
        <translation>Prüfung von %1</translation>
    </message>
    <message numerus="yes">
        <source>Review of %Ln accounts</source>
        <translation>
            <numerusform>Prüfung von %Ln Konto</numerusform>
            <numerusform>Prüfung von %Ln Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>Review of the role %1</source>
        <translation>Prüfung der Rolle %1</translation>
    </message>
    <message numerus="yes">
        <source>Review of %Ln roles</source>
        <translation>
            <numerusform>Prüfung von %Ln Rolle</numerusform>
            <numerusform>Prüfung von %Ln Rollen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewRules</name>
    <message>
        <source>Its columns are not those of the sheet that went out.</source>
        <translation>Die Spalten sind nicht die des Blattes, das hinausging.</translation>
    </message>
    <message>
        <source>the campaign has no such item</source>
        <translation>die Kampagne hat keinen solchen Eintrag</translation>
    </message>
    <message>
        <source>it has %1 cells and not %2</source>
        <translation>sie hat %1 Zellen und nicht %2</translation>
    </message>
    <message>
        <source>the column %1 was changed</source>
        <translation>die Spalte %1 wurde geändert</translation>
    </message>
    <message>
        <source>the item is there twice</source>
        <translation>der Eintrag ist zweimal da</translation>
    </message>
    <message>
        <source>it has a reason, a role or a date and no decision</source>
        <translation>sie hat einen Grund, eine Rolle oder ein Datum und keine Entscheidung</translation>
    </message>
    <message>
        <source>%1 is no decision</source>
        <translation>%1 ist keine Entscheidung</translation>
    </message>
    <message>
        <source>%1 is no date such as 2026-12-31</source>
        <translation>%1 ist kein Datum wie 2026-12-31</translation>
    </message>
    <message>
        <source>it has no column &quot;%1&quot;.</source>
        <translation>es gibt keine Spalte „%1“.</translation>
    </message>
    <message>
        <source>it is not known which column has the usernames.</source>
        <translation>es ist nicht bekannt, in welcher Spalte die Benutzernamen stehen.</translation>
    </message>
    <message>
        <source>no username</source>
        <translation>kein Benutzername</translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>und weitere</translation>
    </message>
    <message>
        <source>%1 had another e-mail address in a row before</source>
        <translation>%1 hatte in einer früheren Zeile eine andere E-Mail-Adresse</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes nor no in the column &quot;%2&quot;</source>
        <translation>„%1“ ist weder ja noch nein in der Spalte „%2“</translation>
    </message>
    <message>
        <source>a column is FIELD=TITLE; fields: username, name, email, role, active, last_login, privileged, manager, separator.</source>
        <translation>eine Spalte ist FELD=TITEL; Felder: username, name, email, role, active, last_login, privileged, manager, separator.</translation>
    </message>
    <message>
        <source>a list needs the name of its tool.</source>
        <translation>eine Liste braucht den Namen ihres Werkzeugs.</translation>
    </message>
    <message>
        <source>there is no account in it.</source>
        <translation>es ist kein Konto darin.</translation>
    </message>
    <message>
        <source>a campaign needs a name.</source>
        <translation>eine Kampagne braucht einen Namen.</translation>
    </message>
    <message>
        <source>a campaign needs a fallback reviewer.</source>
        <translation>eine Kampagne braucht einen Ersatzprüfer.</translation>
    </message>
    <message>
        <source>the deadline has to be in the future.</source>
        <translation>die Frist muss in der Zukunft liegen.</translation>
    </message>
    <message>
        <source>a rule names no reviewer.</source>
        <translation>eine Regel nennt keinen Prüfer.</translation>
    </message>
    <message>
        <source>its users and roles are not proven complete, so they are no population.</source>
        <translation>die Vollständigkeit der Benutzer und Rollen ist nicht belegt; sie sind also keine Grundgesamtheit.</translation>
    </message>
    <message>
        <source>it is there twice.</source>
        <translation>es ist zweimal da.</translation>
    </message>
    <message>
        <source>it needs a column &quot;manager&quot; and one of usernames or e-mail addresses.</source>
        <translation>es braucht eine Spalte „manager“ und eine mit Benutzernamen oder E-Mail-Adressen.</translation>
    </message>
    <message>
        <source>an exclusion is a filter and a reason.</source>
        <translation>eine Ausnahme besteht aus einem Filter und einem Grund.</translation>
    </message>
    <message>
        <source>there is nothing to review.</source>
        <translation>es gibt nichts zu prüfen.</translation>
    </message>
    <message>
        <source>an exception ends on a day to come.</source>
        <translation>eine Ausnahme endet an einem künftigen Tag.</translation>
    </message>
    <message>
        <source>only an exception has a date.</source>
        <translation>nur eine Ausnahme hat ein Datum.</translation>
    </message>
    <message>
        <source>only a change names roles.</source>
        <translation>nur eine Änderung nennt Rollen.</translation>
    </message>
    <message>
        <source>only a grant can be changed to other roles.</source>
        <translation>nur eine Zuweisung kann in andere Rollen geändert werden.</translation>
    </message>
    <message>
        <source>a change names the roles that take this one&apos;s place.</source>
        <translation>eine Änderung nennt die Rollen, die an die Stelle dieser treten.</translation>
    </message>
    <message>
        <source>%1 has no role %2.</source>
        <translation>%1 hat keine Rolle %2.</translation>
    </message>
    <message>
        <source>this decision needs a reason.</source>
        <translation>diese Entscheidung braucht einen Grund.</translation>
    </message>
    <message>
        <source>The campaign has no such item.</source>
        <translation>Die Kampagne hat keinen solchen Eintrag.</translation>
    </message>
    <message>
        <source>The campaign is signed off.</source>
        <translation>Die Kampagne ist abgeschlossen.</translation>
    </message>
    <message>
        <source>it is not said who decides.</source>
        <translation>es ist nicht gesagt, wer entscheidet.</translation>
    </message>
    <message>
        <source>It cannot be given to the one whose grant it is, or to nobody.</source>
        <translation>Niemand kann seine eigene Zuweisung zu prüfen bekommen, und jemand muss es sein.</translation>
    </message>
    <message>
        <source>Only %1, the fallback and who made the campaign may give it to somebody else.</source>
        <translation>Nur %1, der Ersatzprüfer und wer die Kampagne angelegt hat, dürfen es jemand anderem geben.</translation>
    </message>
    <message>
        <source>a reassignment needs a reason.</source>
        <translation>eine Weitergabe braucht einen Grund.</translation>
    </message>
    <message>
        <source>It is for %1 to decide.</source>
        <translation>Darüber entscheidet %1.</translation>
    </message>
    <message>
        <source>Nobody decides about himself without a reason for it.</source>
        <translation>Niemand entscheidet ohne einen Grund dafür über sich selbst.</translation>
    </message>
    <message>
        <source>a sample is a number of items or a share, as 10%, and has a seed.</source>
        <translation>eine Stichprobe ist eine Anzahl von Einträgen oder ein Anteil wie 10%, und hat einen Startwert.</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <translation>%1 von %2 (%3 %)</translation>
    </message>
    <message>
        <source>%1 (demo)</source>
        <translation>%1 (Demo)</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>decided, not signed off</source>
        <translation>entschieden, nicht abgezeichnet</translation>
    </message>
    <message>
        <source>signed off</source>
        <translation>abgezeichnet</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>nicht brauchbar</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Open privileged</source>
        <translation>Offen, privilegiert</translation>
    </message>
    <message>
        <source>To be removed</source>
        <translation>Zu entziehen</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Angelegt von</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>not known: the server did not tell the role</source>
        <translation>nicht bekannt: der Server hat die Rolle nicht genannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln permissions</source>
        <translation>
            <numerusform>%Ln Berechtigung</numerusform>
            <numerusform>%Ln Berechtigungen</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>gewöhnlich</translation>
    </message>
    <message>
        <source>powerful</source>
        <translation>mächtig</translation>
    </message>
    <message>
        <source>can become Admin</source>
        <translation>kann Admin werden</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>revoke</source>
        <translation>entziehen</translation>
    </message>
    <message>
        <source>change</source>
        <translation>ändern</translation>
    </message>
    <message>
        <source>exception</source>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>change to %1</source>
        <translation>ändern in %1</translation>
    </message>
    <message>
        <source>exception until %1</source>
        <translation>Ausnahme bis %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Allows</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>To be decided by</source>
        <translation>Zu entscheiden von</translation>
    </message>
    <message>
        <source>Last login</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>Failed logins</source>
        <translation>Fehlversuche</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>%1, role %2 on %3</source>
        <translation>%1, Rolle %2 auf %3</translation>
    </message>
    <message>
        <source>the account %1 on %2</source>
        <translation>das Konto %1 auf %2</translation>
    </message>
    <message>
        <source>%1 in the role %2 on %3</source>
        <translation>%1 in der Rolle %2 auf %3</translation>
    </message>
    <message>
        <source>not known: it is another tool&apos;s</source>
        <translation>nicht bekannt: Sie gehört zu einem anderen Werkzeug</translation>
    </message>
    <message>
        <source>all DAGs</source>
        <translation>alle DAGs</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more DAGs</source>
        <translation>
            <numerusform>%1 und ein weiterer DAG</numerusform>
            <numerusform>%1 und %Ln weitere DAGs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message>
        <source>Grants %1: %2 then can make themselves or anybody an administrator</source>
        <translation>Vergibt %1: %2 kann danach sich selbst oder jeden zum Administrator machen</translation>
    </message>
    <message>
        <source>Whoever gets this role then can make themselves or anybody an administrator</source>
        <translation>Wer diese Rolle erhält, kann danach sich selbst oder jeden zum Administrator machen</translation>
    </message>
    <message numerus="yes">
        <source>%1 then can make themselves or anybody an administrator</source>
        <translation>
            <numerusform>%1 kann danach sich selbst oder jeden zum Administrator machen</numerusform>
            <numerusform>%1 können danach sich selbst oder jeden zum Administrator machen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each of %Ln holders then can make themselves or anybody an administrator</source>
        <translation>
            <numerusform>%Ln Inhaber kann danach sich selbst oder jeden zum Administrator machen</numerusform>
            <numerusform>Jeder von %Ln Inhabern kann danach sich selbst oder jeden zum Administrator machen</numerusform>
        </translation>
    </message>
    <message>
        <source>Grants %1: %2 then gets powerful permissions</source>
        <translation>Vergibt %1: %2 erhält danach weitreichende Berechtigungen</translation>
    </message>
    <message>
        <source>Whoever gets this role then gets powerful permissions</source>
        <translation>Wer diese Rolle erhält, bekommt weitreichende Berechtigungen</translation>
    </message>
    <message numerus="yes">
        <source>%1 then get powerful permissions</source>
        <translation>
            <numerusform>%1 erhält danach weitreichende Berechtigungen</numerusform>
            <numerusform>%1 erhalten danach weitreichende Berechtigungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each of %Ln holders then gets powerful permissions</source>
        <translation>
            <numerusform>%Ln Inhaber erhält danach weitreichende Berechtigungen</numerusform>
            <numerusform>Jeder von %Ln Inhabern erhält danach weitreichende Berechtigungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaves this user without any role</source>
        <translation>Lässt diesen Benutzer ohne jede Rolle zurück</translation>
    </message>
    <message numerus="yes">
        <source>%Ln holders lose this role</source>
        <translation>
            <numerusform>%Ln Inhaber verliert diese Rolle</numerusform>
            <numerusform>%Ln Inhaber verlieren diese Rolle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln roles</source>
        <translation>
            <numerusform>%Ln Rolle</numerusform>
            <numerusform>%Ln Rollen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln grant %1</source>
        <translation>
            <numerusform>%Ln vergibt %1</numerusform>
            <numerusform>%Ln vergeben %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln give privileged access</source>
        <translation>
            <numerusform>%Ln gibt privilegierten Zugriff</numerusform>
            <numerusform>%Ln geben privilegierten Zugriff</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoleTable</name>
    <message>
        <source>built-in</source>
        <translation>vordefiniert</translation>
    </message>
    <message>
        <source>custom</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>gewöhnlich</translation>
    </message>
    <message>
        <source>powerful</source>
        <translation>weitreichend</translation>
    </message>
    <message>
        <source>can become Admin</source>
        <translation>kann Admin werden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln permissions</source>
        <translation>
            <numerusform>%Ln Berechtigung</numerusform>
            <numerusform>%Ln Berechtigungen</numerusform>
        </translation>
    </message>
    <message>
        <source>no holder</source>
        <translation>kein Inhaber</translation>
    </message>
    <message numerus="yes">
        <source>%Ln holders</source>
        <translation>
            <numerusform>%Ln Inhaber</numerusform>
            <numerusform>%Ln Inhaber</numerusform>
        </translation>
    </message>
    <message>
        <source>staged creation</source>
        <translation>Anlegen vorgemerkt</translation>
    </message>
    <message>
        <source>staged change</source>
        <translation>Änderung vorgemerkt</translation>
    </message>
    <message>
        <source>staged deletion</source>
        <translation>Löschung vorgemerkt</translation>
    </message>
    <message>
        <source>all DAGs</source>
        <translation>alle DAGs</translation>
    </message>
    <message>
        <source>no DAG</source>
        <translation>kein DAG</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>A role needs a name.</source>
        <translation>Eine Rolle braucht einen Namen.</translation>
    </message>
    <message>
        <source>Not possible: %1</source>
        <translation>Nicht möglich: %1</translation>
    </message>
    <message numerus="yes">
        <source>Airflow takes 64 characters at most; these are %Ln.</source>
        <translation>
            <numerusform>Airflow nimmt höchstens 64 Zeichen an; dies ist %Ln.</numerusform>
            <numerusform>Airflow nimmt höchstens 64 Zeichen an; dies sind %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a role of this name on %1.</source>
        <translation>Eine Rolle dieses Namens gibt es auf %1 bereits.</translation>
    </message>
    <message>
        <source>Nobody holds it.</source>
        <translation>Niemand hat sie.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln users lose it: %1.</source>
        <translation>
            <numerusform>%Ln Benutzer verliert sie: %1.</numerusform>
            <numerusform>%Ln Benutzer verlieren sie: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln users lose it.</source>
        <translation>
            <numerusform>%Ln Benutzer verliert sie.</numerusform>
            <numerusform>%Ln Benutzer verlieren sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is the only role they have: they are left with none.</source>
        <translation>
            <numerusform>Es ist die einzige Rolle dieses Benutzers: Er bleibt ohne Rolle zurück.</numerusform>
            <numerusform>Es ist die einzige Rolle dieser Benutzer: Sie bleiben ohne Rolle zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have no other role and are left with none.</source>
        <translation>
            <numerusform>%Ln davon hat keine andere Rolle und bleibt ohne Rolle zurück.</numerusform>
            <numerusform>%Ln davon haben keine andere Rolle und bleiben ohne Rolle zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Airflow 2 needs the role Public: without it every request of somebody who is not signed in fails. Applying this will be refused there.</source>
        <translation>Airflow 2 braucht die Rolle Public: Ohne sie scheitert jede Anfrage von jemandem, der nicht angemeldet ist. Das Anwenden wird dort abgelehnt werden.</translation>
    </message>
    <message>
        <source>It is built-in: Airflow creates it again, without holders, at its next start.</source>
        <translation>Sie ist vordefiniert: Airflow legt sie beim nächsten Start ohne Inhaber wieder an.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>only on %1</source>
        <translation>nur auf %1</translation>
    </message>
    <message>
        <source>not in the server&apos;s list</source>
        <translation>nicht in der Liste des Servers</translation>
    </message>
    <message>
        <source>will be given</source>
        <translation>wird gegeben</translation>
    </message>
    <message>
        <source>will be taken</source>
        <translation>wird entzogen</translation>
    </message>
    <message>
        <source>will be given to some and taken from others</source>
        <translation>wird einigen gegeben und anderen entzogen</translation>
    </message>
    <message>
        <source>privileged</source>
        <translation>privilegiert</translation>
    </message>
    <message>
        <source>This server was seen to fail at deleting roles, a known defect of its version: Airside does it by Airflow&apos;s own page, which needs a sign-in by password or session cookie.</source>
        <translation>Dieser Server scheiterte beim Löschen von Rollen, ein bekannter Fehler seiner Version: Airside tut es über Airflows eigene Seite, was eine Anmeldung mit Passwort oder Sitzungs-Cookie braucht.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Settings in config.json cannot be understood and have their defaults: %1.</source>
        <translation>Einstellungen in config.json sind nicht verständlich und haben ihre Vorgaben: %1.</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Bearer token for %1:</source>
        <translation>Bearer-Token für %1:</translation>
    </message>
    <message>
        <source>Cookie header for %1:</source>
        <translation>Cookie-Header für %1:</translation>
    </message>
    <message>
        <source>Password of %1 on %2:</source>
        <translation>Passwort von %1 auf %2:</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Bei %1 anmelden</translation>
    </message>
    <message>
        <source>What you type is kept in this computer&apos;s keychain.</source>
        <translation>Was Sie eingeben, wird im Schlüsselbund dieses Computers aufbewahrt.</translation>
    </message>
    <message>
        <source>There is no keychain: what you type is kept in memory and forgotten when Airside closes.</source>
        <translation>Es gibt keinen Schlüsselbund: Was Sie eingeben, wird im Arbeitsspeicher gehalten und beim Schließen von Airside vergessen.</translation>
    </message>
</context>
<context>
    <name>SigningKey</name>
    <message>
        <source>A key for signatures is kept in a keychain and nowhere else.</source>
        <translation>Ein Schlüssel für Signaturen wird in einem Schlüsselbund aufbewahrt und nirgends sonst.</translation>
    </message>
    <message>
        <source>the key for signatures</source>
        <translation>der Schlüssel für Signaturen</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>privileged</source>
        <translation>privilegiert</translation>
    </message>
    <message>
        <source>built-in</source>
        <translation>vordefiniert</translation>
    </message>
    <message>
        <source>staged: will be given</source>
        <translation>vorgemerkt: wird gegeben</translation>
    </message>
    <message>
        <source>staged: will be taken</source>
        <translation>vorgemerkt: wird entzogen</translation>
    </message>
    <message>
        <source>staged: will be changed</source>
        <translation>vorgemerkt: wird geändert</translation>
    </message>
    <message>
        <source>sorted, ascending</source>
        <translation>sortiert, aufsteigend</translation>
    </message>
    <message>
        <source>sorted, descending</source>
        <translation>sortiert, absteigend</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>New at the last refresh</source>
        <translation>Neu beim letzten Aktualisieren</translation>
    </message>
    <message>
        <source>Changed at the last refresh: %1</source>
        <translation>Geändert beim letzten Aktualisieren: %1</translation>
    </message>
    <message>
        <source>Sorted by this column, ascending</source>
        <translation>Nach dieser Spalte sortiert, aufsteigend</translation>
    </message>
    <message>
        <source>Sorted by this column, descending</source>
        <translation>Nach dieser Spalte sortiert, absteigend</translation>
    </message>
    <message>
        <source>Sorted by this column as number %1 of %2, ascending</source>
        <translation>Nach dieser Spalte als Nummer %1 von %2 sortiert, aufsteigend</translation>
    </message>
    <message>
        <source>Sorted by this column as number %1 of %2, descending</source>
        <translation>Nach dieser Spalte als Nummer %1 von %2 sortiert, absteigend</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln Monat</numerusform>
            <numerusform>%Ln Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln Jahr</numerusform>
            <numerusform>%Ln Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 (local) · %2</source>
        <translation>%1 (Ortszeit) · %2</translation>
    </message>
    <message>
        <source>Received as “%1”, which is not a time.</source>
        <translation>Als „%1“ empfangen; das ist keine Zeitangabe.</translation>
    </message>
    <message>
        <source>%1 by the server&apos;s own clock; its time zone is unknown</source>
        <translation>%1 nach der Uhr des Servers, deren Zeitzone unbekannt ist</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Pinned: %1. Shown: %2.</source>
        <translation>Fixiert: %1. Gezeigt: %2.</translation>
    </message>
    <message>
        <source>it is not a percent-encoded path.</source>
        <translation>es ist kein prozentkodierter Pfad.</translation>
    </message>
    <message>
        <source>It holds a private key that others may read. Allow only yourself to read it (chmod 600).</source>
        <translation>Sie enthält einen privaten Schlüssel, den andere lesen können. Erlauben Sie nur sich selbst das Lesen (chmod 600).</translation>
    </message>
    <message>
        <source>This installation of Qt has no TLS.</source>
        <translation>Diese Qt-Installation hat kein TLS.</translation>
    </message>
    <message>
        <source>It holds no certificate in PEM form.</source>
        <translation>Sie enthält kein Zertifikat im PEM-Format.</translation>
    </message>
    <message>
        <source>Its certificate expired on %1.</source>
        <translation>Das Zertifikat ist am %1 abgelaufen.</translation>
    </message>
    <message>
        <source>Its certificate is not valid yet, only from %1.</source>
        <translation>Das Zertifikat ist noch nicht gültig, erst ab %1.</translation>
    </message>
    <message>
        <source>Its certificate is self-signed.</source>
        <translation>Das Zertifikat ist selbst signiert.</translation>
    </message>
    <message>
        <source>Its certificate is for another host (%1), not for %2.</source>
        <translation>Das Zertifikat gilt für einen anderen Rechner (%1), nicht für %2.</translation>
    </message>
    <message>
        <source>Its certificate comes from an unknown authority.</source>
        <translation>Das Zertifikat stammt von einer unbekannten Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>a header or secret contains a line end.</source>
        <translation>ein Header oder Geheimnis enthält ein Zeilenende.</translation>
    </message>
    <message>
        <source>a pin is sha256: and 64 hexadecimal digits.</source>
        <translation>ein Pin besteht aus sha256: und 64 Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>It holds no private key in PEM form; the certificate and its key belong into one file.</source>
        <translation>Sie enthält keinen privaten Schlüssel im PEM-Format; Zertifikat und Schlüssel gehören in eine Datei.</translation>
    </message>
    <message>
        <source>Its private key cannot be read: it must have no passphrase, and be an RSA, EC or DSA key in PEM form.</source>
        <translation>Der private Schlüssel kann nicht gelesen werden: Er darf keine Passphrase haben und muss ein RSA-, EC- oder DSA-Schlüssel im PEM-Format sein.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>%1: the password before</source>
        <translation>%1: das Passwort davor</translation>
    </message>
    <message>
        <source>%1: sign-in counts and the time of the last sign-in</source>
        <translation>%1: Zähler der Anmeldungen und die Zeit der letzten</translation>
    </message>
    <message>
        <source>%1: the date of creation (it is a new account, with a random password that nobody learns)</source>
        <translation>%1: das Datum des Anlegens (es ist ein neues Konto mit einem zufälligen Passwort, das niemand erfährt)</translation>
    </message>
    <message>
        <source>%1: that it was inactive (the new account is active)</source>
        <translation>%1: dass es inaktiv war (das neue Konto ist aktiv)</translation>
    </message>
    <message>
        <source>%1: whether it is active</source>
        <translation>%1: ob es aktiv ist</translation>
    </message>
    <message>
        <source>%1: the role, since there is no such account any more</source>
        <translation>%1: die Rolle, weil es dieses Konto nicht mehr gibt</translation>
    </message>
    <message>
        <source>%1: the role for whoever got it since</source>
        <translation>%1: die Rolle für alle, die sie seither bekamen</translation>
    </message>
    <message>
        <source>Airside was started read-only.</source>
        <translation>Airside wurde schreibgeschützt gestartet.</translation>
    </message>
    <message>
        <source>The instance is not set up here any more.</source>
        <translation>Die Instanz ist hier nicht mehr eingerichtet.</translation>
    </message>
    <message>
        <source>%1 is marked read-only.</source>
        <translation>%1 ist als schreibgeschützt markiert.</translation>
    </message>
    <message>
        <source>It was recorded without what was there before.</source>
        <translation>Sie wurde ohne das aufgezeichnet, was vorher da war.</translation>
    </message>
    <message>
        <source>It is not known to have been done.</source>
        <translation>Es ist nicht bekannt, dass sie ausgeführt wurde.</translation>
    </message>
    <message>
        <source>%1 was not read yet: read it first (F5 on the page Users).</source>
        <translation>%1 wurde noch nicht gelesen: Lesen Sie zuerst (F5 auf der Seite Benutzer).</translation>
    </message>
    <message>
        <source>%1: there is nothing of it that could be restored.</source>
        <translation>%1: Davon lässt sich nichts wiederherstellen.</translation>
    </message>
</context>
<context>
    <name>UserRules</name>
    <message>
        <source>Holds characters that cannot be seen: %1</source>
        <translation>Enthält unsichtbare Zeichen: %1</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln characters.</source>
        <translation>
            <numerusform>Höchstens %Ln Zeichen.</numerusform>
            <numerusform>Höchstens %Ln Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A username is needed.</source>
        <translation>Ein Benutzername wird benötigt.</translation>
    </message>
    <message>
        <source>Not possible: %1</source>
        <translation>Nicht möglich: %1</translation>
    </message>
    <message>
        <source>Airflow cannot change only the case of a username.</source>
        <translation>Airflow kann nicht allein die Groß- und Kleinschreibung eines Benutzernamens ändern.</translation>
    </message>
    <message>
        <source>Taken by %1 (case does not matter).</source>
        <translation>Vergeben an %1 (Groß- und Kleinschreibung zählt nicht).</translation>
    </message>
    <message>
        <source>Looks like another user: %1.</source>
        <translation>Sieht aus wie ein anderer Benutzer: %1.</translation>
    </message>
    <message>
        <source>Begins or ends with a blank, which Airflow keeps.</source>
        <translation>Beginnt oder endet mit einem Leerzeichen, das Airflow beibehält.</translation>
    </message>
    <message>
        <source>A first name is needed.</source>
        <translation>Ein Vorname wird benötigt.</translation>
    </message>
    <message>
        <source>A last name is needed.</source>
        <translation>Ein Nachname wird benötigt.</translation>
    </message>
    <message>
        <source>An e-mail address is needed.</source>
        <translation>Eine E-Mail-Adresse wird benötigt.</translation>
    </message>
    <message>
        <source>Taken by %1.</source>
        <translation>Vergeben an %1.</translation>
    </message>
    <message>
        <source>Only its case differs from the e-mail of %1.</source>
        <translation>Unterscheidet sich nur in der Groß- und Kleinschreibung von der E-Mail-Adresse von %1.</translation>
    </message>
    <message>
        <source>Has no &quot;@&quot;; Airflow does not check.</source>
        <translation>Hat kein „@“; Airflow prüft das nicht.</translation>
    </message>
    <message>
        <source>At least one role is needed.</source>
        <translation>Mindestens eine Rolle wird benötigt.</translation>
    </message>
    <message>
        <source>Without a role this user can sign in and do nothing.</source>
        <translation>Ohne Rolle kann sich dieser Benutzer anmelden und nichts tun.</translation>
    </message>
    <message>
        <source>With these roles this user can become Admin.</source>
        <translation>Mit diesen Rollen kann dieser Benutzer Admin werden.</translation>
    </message>
    <message>
        <source>These roles are powerful.</source>
        <translation>Diese Rollen sind weitreichend.</translation>
    </message>
    <message>
        <source>A password is needed.</source>
        <translation>Ein Passwort wird benötigt.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden stimmen nicht überein.</translation>
    </message>
    <message>
        <source>Short; Airflow has no rule of its own.</source>
        <translation>Kurz; Airflow hat keine eigene Regel.</translation>
    </message>
</context>
<context>
    <name>UserSummary</name>
    <message>
        <source>different</source>
        <translation>verschieden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln values</source>
        <translation>
            <numerusform>%Ln Wert</numerusform>
            <numerusform>%Ln Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>gewöhnlich</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inaktiv</translation>
    </message>
    <message>
        <source>nothing counted</source>
        <translation>nichts gezählt</translation>
    </message>
    <message>
        <source>never or unknown</source>
        <translation>nie oder unbekannt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>Users</name>
    <message>
        <source>Not created yet</source>
        <translation>Noch nicht angelegt</translation>
    </message>
    <message>
        <source>Nothing counted: nobody has tried to sign in yet</source>
        <translation>Nichts gezählt: Bisher hat niemand versucht, sich anzumelden</translation>
    </message>
    <message>
        <source>%1 (will be given)</source>
        <translation>%1 (wird gegeben)</translation>
    </message>
    <message>
        <source>%1 (will be taken)</source>
        <translation>%1 (wird entzogen)</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>keine Rolle</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>kein Name</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>no e-mail</source>
        <translation>keine E-Mail</translation>
    </message>
    <message>
        <source>Airflow creates every user active</source>
        <translation>Airflow legt jeden Benutzer aktiv an</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inaktiv</translation>
    </message>
    <message>
        <source>Cannot sign in</source>
        <translation>Kann sich nicht anmelden</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>staged, but changed on the server meanwhile</source>
        <translation>vorgemerkt, aber inzwischen auf dem Server geändert</translation>
    </message>
    <message>
        <source>staged: will be created</source>
        <translation>vorgemerkt: wird angelegt</translation>
    </message>
    <message>
        <source>staged: will be changed</source>
        <translation>vorgemerkt: wird geändert</translation>
    </message>
    <message>
        <source>staged: will be deleted</source>
        <translation>vorgemerkt: wird gelöscht</translation>
    </message>
    <message>
        <source>looks like another user: %1</source>
        <translation>sieht aus wie ein anderer Benutzer: %1</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>jetzt: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Last login</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>Failed logins</source>
        <translation>Fehlanmeldungen</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>can become Admin</source>
        <translation>kann Admin werden</translation>
    </message>
    <message>
        <source>powerful</source>
        <translation>weitreichend</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUKTION</translation>
    </message>
    <message>
        <source>staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>will be active</source>
        <translation>wird aktiv sein</translation>
    </message>
    <message>
        <source>never signed in</source>
        <translation>nie angemeldet</translation>
    </message>
    <message>
        <source>not known when it was created</source>
        <translation>Zeitpunkt des Anlegens nicht bekannt</translation>
    </message>
</context>
<context>
    <name>airside::CampaignBoard</name>
    <message>
        <source>Figures of the campaign</source>
        <translation>Zahlen der Kampagne</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Privileged grants that remain</source>
        <translation>Privilegierte Zuweisungen, die bleiben</translation>
    </message>
    <message>
        <source>What became of them</source>
        <translation>Was aus ihnen wurde</translation>
    </message>
    <message>
        <source>No item is privileged.</source>
        <translation>Kein Eintrag ist privilegiert.</translation>
    </message>
    <message>
        <source>Decided, by risk</source>
        <translation>Entschieden, nach Risiko</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Decided, by instance</source>
        <translation>Entschieden, nach Instanz</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>Decided, by reviewer</source>
        <translation>Entschieden, nach Prüfer</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>How it was decided</source>
        <translation>Wie entschieden wurde</translation>
    </message>
    <message>
        <source>Kept, and the time taken</source>
        <translation>Behalten, und die Zeit dafür</translation>
    </message>
    <message>
        <source>Nobody has decided anything yet.</source>
        <translation>Noch hat niemand etwas entschieden.</translation>
    </message>
    <message>
        <source>Decisions per day</source>
        <translation>Entscheidungen je Tag</translation>
    </message>
    <message>
        <source>People and instances</source>
        <translation>Personen und Instanzen</translation>
    </message>
</context>
<context>
    <name>airside::ChangeTree</name>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Staged changes, each with what becomes of it</source>
        <translation>Vorgemerkte Änderungen und was aus jeder wird</translation>
    </message>
    <message>
        <source>An instance that is no longer set up</source>
        <translation>Eine Instanz, die nicht mehr eingerichtet ist</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUKTION</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more lines</source>
        <translation>
            <numerusform>%Ln weitere Zeile</numerusform>
            <numerusform>%Ln weitere Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>What you saw → what the server has now:</source>
        <translation>Was Sie sahen → was der Server jetzt hat:</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>refused: lines to run below</source>
        <translation>abgelehnt: Zeilen siehe unten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes by which somebody gains abilities</source>
        <translation>
            <numerusform>%Ln Änderung, durch die jemand Möglichkeiten gewinnt</numerusform>
            <numerusform>%Ln Änderungen, durch die jemand Möglichkeiten gewinnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes of people</source>
        <translation>
            <numerusform>%Ln Änderung an Personen</numerusform>
            <numerusform>%Ln Änderungen an Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes of roles</source>
        <translation>
            <numerusform>%Ln Änderung an Rollen</numerusform>
            <numerusform>%Ln Änderungen an Rollen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::CompareHeader</name>
    <message>
        <source>Compared roles</source>
        <translation>Verglichene Rollen</translation>
    </message>
</context>
<context>
    <name>airside::CompareModel</name>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message numerus="yes">
        <source>%Ln differences</source>
        <translation>
            <numerusform>%Ln Unterschied</numerusform>
            <numerusform>%Ln Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 does not know this permission, so the role cannot be given it there.</source>
        <translation>%1 kennt diese Berechtigung nicht; die Rolle kann sie dort deshalb nicht erhalten.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln differences</source>
        <translation>
            <numerusform>%1: %Ln Unterschied</numerusform>
            <numerusform>%1: %Ln Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <translation>%1 (%2), %3</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>airside::ComparePane</name>
    <message>
        <source>Space gives the permission to the role of the column, or takes it away. It is staged; nothing is sent.</source>
        <translation>Die Leertaste gibt der Rolle der Spalte die Berechtigung oder entzieht sie. Das wird vorgemerkt; nichts wird gesendet.</translation>
    </message>
    <message>
        <source>← All roles</source>
        <translation>← Alle Rollen</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Zurück zur Liste (Esc)</translation>
    </message>
    <message>
        <source>Filter permissions: edit connections</source>
        <translation>Berechtigungen filtern: edit connections</translation>
    </message>
    <message>
        <source>Filter permissions</source>
        <translation>Berechtigungen filtern</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>What is shown, a line for each permission (Ctrl+C)</source>
        <translation>Was gezeigt wird, eine Zeile für jede Berechtigung (Strg+C)</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>%1 vergleichen</translation>
    </message>
    <message>
        <source>nothing differs</source>
        <translation>nichts ist verschieden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>No permission matches the filter%1.</source>
        <translation>Keine Berechtigung passt zum Filter%1.</translation>
    </message>
    <message>
        <source> and differs</source>
        <translation> und ist verschieden</translation>
    </message>
    <message>
        <source>These roles hold the same permissions. Untick “Only differences” to see them.</source>
        <translation>Diese Rollen haben dieselben Berechtigungen. Heben Sie die Auswahl „Nur Unterschiede“ auf, um sie zu sehen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a role, its instance</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln differences in %1 permissions</source>
        <translation>
            <numerusform>%Ln Unterschied in %1 Berechtigungen</numerusform>
            <numerusform>%Ln Unterschiede in %1 Berechtigungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::CompareView</name>
    <message>
        <source>Permissions of the compared roles</source>
        <translation>Berechtigungen der verglichenen Rollen</translation>
    </message>
    <message>
        <source>Give to %1</source>
        <translation>An %1 geben</translation>
    </message>
    <message>
        <source>Take from %1</source>
        <translation>%1 entziehen</translation>
    </message>
</context>
<context>
    <name>airside::Confirmations</name>
    <message>
        <source>PRODUCTION. Type “%1” to confirm:</source>
        <translation>PRODUKTION. Geben Sie zur Bestätigung „%1“ ein:</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Zur Bestätigung %1 eingeben</translation>
    </message>
    <message>
        <source>New password of %1 (it was not kept):</source>
        <translation>Neues Passwort von %1 (es wurde nicht aufbewahrt):</translation>
    </message>
</context>
<context>
    <name>airside::ConnectionView</name>
    <message>
        <source>in step with this computer</source>
        <translation>im Gleichlauf mit diesem Computer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s</source>
        <translation>
            <numerusform>%Ln s</numerusform>
            <numerusform>%Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ahead of this computer</source>
        <translation>diesem Computer %1 voraus</translation>
    </message>
    <message>
        <source>%1 behind this computer</source>
        <translation>%1 hinter diesem Computer</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>ein anderer</translation>
    </message>
    <message>
        <source>Airflow</source>
        <translation>Airflow</translation>
    </message>
    <message>
        <source>version not told</source>
        <translation>Version nicht mitgeteilt</translation>
    </message>
    <message>
        <source>Auth manager</source>
        <translation>Auth-Manager</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>angemeldet</translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation>angemeldet als %1</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, durch %2</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>this server adds permissions to a role but never takes one away over REST</source>
        <translation>dieser Server fügt einer Rolle über REST Berechtigungen hinzu, entzieht aber nie eine</translation>
    </message>
    <message>
        <source>this server refuses every change of a role over REST</source>
        <translation>dieser Server lehnt jede Änderung einer Rolle über REST ab</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>%1, issued by %2</source>
        <translation>%1, ausgestellt von %2</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Vertrauenswürdig</translation>
    </message>
    <message>
        <source>yes, by this computer&apos;s authorities or your CA file</source>
        <translation>ja, durch die Zertifizierungsstellen dieses Computers oder Ihre CA-Datei</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>NEIN</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Pin this certificate</source>
        <translation>Dieses Zertifikat fixieren</translation>
    </message>
    <message>
        <source>From now on only this certificate is accepted. Compare the fingerprint with its administrator first.</source>
        <translation>Von nun an wird nur dieses Zertifikat akzeptiert. Vergleichen Sie vorher den Fingerabdruck mit der Administration.</translation>
    </message>
</context>
<context>
    <name>airside::ControlStyle</name>
    <message>
        <source>Clear the field</source>
        <translation>Feld leeren</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>airside::CopyForm</name>
    <message>
        <source>Copy permissions from a role</source>
        <translation>Berechtigungen aus einer Rolle kopieren</translation>
    </message>
    <message>
        <source>What would be added and taken away</source>
        <translation>Was hinzugefügt und entzogen würde</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>Role to copy from</source>
        <translation>Rolle, aus der kopiert wird</translation>
    </message>
    <message>
        <source>&amp;Add what is missing</source>
        <translation>&amp;Fehlendes hinzufügen</translation>
    </message>
    <message>
        <source>Make the &amp;same: take the rest away</source>
        <translation>An&amp;gleichen: den Rest entziehen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy permissions into %1</source>
        <translation>Berechtigungen in %1 kopieren</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <translation>%1 (%2), %3</translation>
    </message>
    <message>
        <source>Choose a role: what would be added and taken away is shown before anything is staged.</source>
        <translation>Wählen Sie eine Rolle: Was hinzugefügt und entzogen würde, wird gezeigt, bevor etwas vorgemerkt wird.</translation>
    </message>
    <message>
        <source>Nothing to add: the role has all of it.</source>
        <translation>Nichts hinzuzufügen: Die Rolle hat schon alles.</translation>
    </message>
    <message>
        <source>Nothing to do: both hold the same.</source>
        <translation>Nichts zu tun: Beide haben dasselbe.</translation>
    </message>
    <message>
        <source>%1 added, %2 taken away.</source>
        <translation>%1 hinzugefügt, %2 entzogen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln permissions do not exist on this server and are left out.</source>
        <translation>
            <numerusform>%Ln Berechtigung gibt es auf diesem Server nicht; sie wird ausgelassen.</numerusform>
            <numerusform>%Ln Berechtigungen gibt es auf diesem Server nicht; sie werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Vormerken</translation>
    </message>
    <message numerus="yes">
        <source>Stage %Ln changes</source>
        <translation>
            <numerusform>%Ln Änderung vormerken</numerusform>
            <numerusform>%Ln Änderungen vormerken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::DayModel</name>
    <message numerus="yes">
        <source>%1: %Ln decisions</source>
        <translation>
            <numerusform>%1: %Ln Entscheidung</numerusform>
            <numerusform>%1: %Ln Entscheidungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them by the rule for silence</source>
        <translation>
            <numerusform>davon %Ln nach der Regel für Schweigen</numerusform>
            <numerusform>davon %Ln nach der Regel für Schweigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
</context>
<context>
    <name>airside::DecisionForm</name>
    <message numerus="yes">
        <source>Keep %Ln grants</source>
        <translation>
            <numerusform>%Ln Zuweisung behalten</numerusform>
            <numerusform>%Ln Zuweisungen behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln grants</source>
        <translation>
            <numerusform>%Ln Zuweisung entziehen</numerusform>
            <numerusform>%Ln Zuweisungen entziehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln grants</source>
        <translation>
            <numerusform>%Ln Zuweisung ändern</numerusform>
            <numerusform>%Ln Zuweisungen ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln grants as an exception</source>
        <translation>
            <numerusform>%Ln Zuweisung als Ausnahme behalten</numerusform>
            <numerusform>%Ln Zuweisungen als Ausnahmen behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %Ln grants to the fallback reviewer</source>
        <translation>
            <numerusform>%Ln Zuweisung an den Ersatzprüfer geben</numerusform>
            <numerusform>%Ln Zuweisungen an den Ersatzprüfer geben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln decisions back</source>
        <translation>
            <numerusform>%Ln Entscheidung zurücknehmen</numerusform>
            <numerusform>%Ln Entscheidungen zurücknehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Role in its place</source>
        <translation>Rolle stattdessen</translation>
    </message>
    <message>
        <source>Role in its &amp;place</source>
        <translation>Rolle &amp;stattdessen</translation>
    </message>
    <message>
        <source>Last day of the exception</source>
        <translation>Letzter Tag der Ausnahme</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Why you decide about yourself</source>
        <translation>Warum Sie über sich selbst entscheiden</translation>
    </message>
    <message>
        <source>Why you decide about your&amp;self</source>
        <translation>Warum Sie über sich &amp;selbst entscheiden</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>&amp;Reason (may be empty)</source>
        <translation>&amp;Grund (darf leer sein)</translation>
    </message>
    <message>
        <source>This decision needs a reason.</source>
        <translation>Diese Entscheidung braucht einen Grund.</translation>
    </message>
    <message>
        <source>It is your own grant: say why you decide about it yourself.</source>
        <translation>Es ist Ihre eigene Zuweisung: Sagen Sie, warum Sie selbst darüber entscheiden.</translation>
    </message>
</context>
<context>
    <name>airside::EffectiveList</name>
    <message>
        <source>Find a permission or role</source>
        <translation>Berechtigung oder Rolle finden</translation>
    </message>
    <message>
        <source>Effective permissions</source>
        <translation>Wirksame Berechtigungen</translation>
    </message>
    <message>
        <source>No permission: this user can sign in and do nothing.</source>
        <translation>Keine Berechtigung: Dieser Benutzer kann sich anmelden und nichts tun.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln permissions</source>
        <translation>
            <numerusform>%1 von %Ln Berechtigung</numerusform>
            <numerusform>%1 von %Ln Berechtigungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::EffectiveModel</name>
    <message>
        <source>from %1</source>
        <translation>aus %1</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>From role</source>
        <translation>Aus Rolle</translation>
    </message>
</context>
<context>
    <name>airside::ExplainBar</name>
    <message>
        <source>What the cell means</source>
        <translation>Was das Feld bedeutet</translation>
    </message>
</context>
<context>
    <name>airside::ExportDialog</name>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Access-review sheet: one row for each user and role</source>
        <translation>Überprüfungsbogen: eine Zeile je Benutzer und Rolle</translation>
    </message>
    <message numerus="yes">
        <source>This table as shown (%Ln rows)</source>
        <translation>
            <numerusform>Diese Tabelle wie gezeigt (%Ln Zeile)</numerusform>
            <numerusform>Diese Tabelle wie gezeigt (%Ln Zeilen)</numerusform>
        </translation>
    </message>
    <message>
        <source>This table as shown</source>
        <translation>Diese Tabelle wie gezeigt</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel-Arbeitsmappe (XLSX)</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Content:</source>
        <translation>Inhalt:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>Nothing has been read yet.</source>
        <translation>Es wurde noch nichts gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln users, with source, counts and empty columns for the decision.</source>
        <translation>
            <numerusform>%1: %Ln Benutzer, mit Quelle, Zählungen und leeren Spalten für die Entscheidung.</numerusform>
            <numerusform>%1: %Ln Benutzer, mit Quelle, Zählungen und leeren Spalten für die Entscheidung.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows and columns as filtered and sorted now.</source>
        <translation>Die Zeilen und Spalten, wie sie jetzt gefiltert und sortiert sind.</translation>
    </message>
    <message>
        <source>In CSV, cells that begin with = + - @ TAB CR or &apos; get one apostrophe in front, so that no spreadsheet runs them.</source>
        <translation>In CSV wird Feldern, die mit = + - @ TAB CR oder &apos; beginnen, ein Apostroph vorangestellt, damit keine Tabellenkalkulation sie ausführt.</translation>
    </message>
    <message>
        <source>NOT complete: %1. The file says so.</source>
        <translation>NICHT vollständig: %1. Die Datei sagt es.</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows written to %1</source>
        <translation>
            <numerusform>%Ln Zeile in %1 geschrieben</numerusform>
            <numerusform>%Ln Zeilen in %1 geschrieben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Not applied: %1</source>
        <translation>Nicht angewendet: %1</translation>
    </message>
</context>
<context>
    <name>airside::FilterPopup</name>
    <message>
        <source>Completions</source>
        <translation>Vervollständigungen</translation>
    </message>
</context>
<context>
    <name>airside::FreshReadings</name>
    <message>
        <source>An instance of the campaign is no longer set up here.</source>
        <translation>Eine Instanz der Kampagne ist hier nicht mehr eingerichtet.</translation>
    </message>
    <message>
        <source>%1 was not read.</source>
        <translation>%1 wurde nicht gelesen.</translation>
    </message>
</context>
<context>
    <name>airside::GuardOverrides</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weiteres</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>protected account</source>
        <translation>geschütztes Konto</translation>
    </message>
    <message>
        <source>protected role</source>
        <translation>geschützte Rolle</translation>
    </message>
    <message>
        <source>built-in role</source>
        <translation>vordefinierte Rolle</translation>
    </message>
    <message>
        <source>newly leads to Admin</source>
        <translation>führt neu zu Admin</translation>
    </message>
    <message>
        <source>many changes at once</source>
        <translation>viele Änderungen auf einmal</translation>
    </message>
    <message>
        <source>many users at once</source>
        <translation>viele Benutzer auf einmal</translation>
    </message>
    <message>
        <source>Reason (kept in the journal):</source>
        <translation>Grund (kommt ins Journal):</translation>
    </message>
    <message>
        <source>Reason for overriding, kept in the journal</source>
        <translation>Grund für das Übergehen, kommt ins Journal</translation>
    </message>
    <message>
        <source>Override and check again</source>
        <translation>Übergehen und erneut prüfen</translation>
    </message>
    <message>
        <source>%1: apply all the same (%2: %3)</source>
        <translation>%1: trotzdem anwenden (%2: %3)</translation>
    </message>
</context>
<context>
    <name>airside::HeatModel</name>
    <message>
        <source>%1 of %2 open</source>
        <translation>%1 von %2 offen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decided</source>
        <translation>
            <numerusform>%Ln entschieden</numerusform>
            <numerusform>%Ln entschieden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2: nothing</source>
        <translation>%1 auf %2: nichts</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <translation>%1 auf %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln privileged</source>
        <translation>
            <numerusform>%Ln privilegiert</numerusform>
            <numerusform>%Ln privilegiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::HelpWindow</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>Anleitungen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>Help — Airside</source>
        <translation>Hilfe — Airside</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The topic before (%1)</source>
        <translation>Das vorige Thema (%1)</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
</context>
<context>
    <name>airside::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>The two readings are of two instances. Choose two of the same one to see what differs.</source>
        <translation>Die beiden Momentaufnahmen sind von zwei Instanzen. Wählen Sie zwei derselben, um zu sehen, was sich unterscheidet.</translation>
    </message>
    <message>
        <source>Choose one reading to see everything as it was, or two of the same instance to see what differs.</source>
        <translation>Wählen Sie eine Momentaufnahme, um alles zu sehen, wie es war, oder zwei derselben Instanz, um zu sehen, was sich unterscheidet.</translation>
    </message>
    <message>
        <source>History of the role %1 on %2.</source>
        <translation>Verlauf der Rolle %1 auf %2.</translation>
    </message>
    <message>
        <source>History of the user %1 on %2.</source>
        <translation>Verlauf des Benutzers %1 auf %2.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>This reading cannot be shown. The message above says why.</source>
        <translation>Diese Momentaufnahme lässt sich nicht zeigen. Die Meldung oben sagt, warum.</translation>
    </message>
    <message>
        <source>The journal cannot be read, so nobody can tell what was made here. %1</source>
        <translation>Das Journal ist nicht lesbar, deshalb kann niemand sagen, was hier gemacht wurde. %1</translation>
    </message>
    <message>
        <source>Requests of your own were sent in this time (airsidectl api); what they did counts as made elsewhere.</source>
        <translation>In dieser Zeit wurden eigene Anfragen gesendet (airsidectl api); was sie taten, gilt als anderswo gemacht.</translation>
    </message>
    <message>
        <source>Readings that are kept</source>
        <translation>Aufbewahrte Momentaufnahmen</translation>
    </message>
    <message>
        <source>Users and roles as they were</source>
        <translation>Benutzer und Rollen, wie sie waren</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Choose one reading, or two with Ctrl+click or Ctrl+Space to compare them</source>
        <translation>Wählen Sie eine Momentaufnahme, oder zwei mit Strg+Klick oder Strg+Leertaste, um sie zu vergleichen</translation>
    </message>
    <message>
        <source>Words, or kind:user role:Admin made:elsewhere – Ctrl+Space shows what can be asked</source>
        <translation>Wörter, oder kind:user role:Admin made:elsewhere – Strg+Leertaste zeigt, wonach gefragt werden kann</translation>
    </message>
    <message>
        <source>Show in the journal</source>
        <translation>Im Journal zeigen</translation>
    </message>
    <message>
        <source>%1, as read %2</source>
        <translation>%1, wie gelesen %2</translation>
    </message>
    <message>
        <source>As it was seen last</source>
        <translation>Wie zuletzt gesehen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln readings are kept</source>
        <translation>
            <numerusform>%Ln Momentaufnahme ist aufbewahrt</numerusform>
            <numerusform>%Ln Momentaufnahmen sind aufbewahrt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln gewählt</numerusform>
            <numerusform>%Ln gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln made here</source>
        <translation>
            <numerusform>%Ln hier gemacht</numerusform>
            <numerusform>%Ln hier gemacht</numerusform>
        </translation>
    </message>
    <message>
        <source>the readings begin %1</source>
        <translation>die Momentaufnahmen beginnen %1</translation>
    </message>
    <message>
        <source>No instance yet</source>
        <translation>Noch keine Instanz</translation>
    </message>
    <message>
        <source>An instance is one Airflow. Add yours; each complete reading of it is then kept here.</source>
        <translation>Eine Instanz ist ein Airflow. Fügen Sie Ihre hinzu; jedes vollständige Lesen wird dann hier aufbewahrt.</translation>
    </message>
    <message>
        <source>Add an instance…</source>
        <translation>Instanz hinzufügen…</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>Der Verlauf ist nicht lesbar</translation>
    </message>
    <message>
        <source>No reading is kept yet</source>
        <translation>Noch keine Momentaufnahme</translation>
    </message>
    <message>
        <source>Each complete reading is kept: who had which access on a day, and what changed between two. One that is not complete is shown on the other pages, but not kept.</source>
        <translation>Jedes vollständige Lesen wird aufbewahrt: wer an einem Tag welchen Zugriff hatte und was sich zwischen zweien geändert hat. Eines, das nicht vollständig ist, wird auf den anderen Seiten gezeigt, aber nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Jetzt lesen</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Kein Treffer</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln rows are filtered away.</source>
        <translation>
            <numerusform>Die %Ln Zeile ist weggefiltert.</numerusform>
            <numerusform>Alle %Ln Zeilen sind weggefiltert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>It is in no reading</source>
        <translation>In keiner Momentaufnahme</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Nichts geändert</translation>
    </message>
    <message>
        <source>No reading that is kept has it.</source>
        <translation>Keine aufbewahrte Momentaufnahme enthält es.</translation>
    </message>
    <message>
        <source>Its access is the same in every reading that is kept, since %1.</source>
        <translation>Der Zugriff ist in jeder aufbewahrten Momentaufnahme derselbe, seit %1.</translation>
    </message>
    <message>
        <source>Nothing differs between the two readings. Sign-ins and counters do not count.</source>
        <translation>Zwischen den beiden Momentaufnahmen unterscheidet sich nichts. Anmeldungen und Zähler gelten nicht.</translation>
    </message>
    <message>
        <source>Review this…</source>
        <translation>Dies prüfen…</translation>
    </message>
    <message>
        <source>A small review is of users or of roles. Select rows of one kind.</source>
        <translation>Eine kleine Prüfung gilt Benutzern oder Rollen. Wählen Sie Zeilen von einer Art.</translation>
    </message>
    <message>
        <source>Changed outside of this program, seen %1</source>
        <translation>Außerhalb dieses Programms geändert, gesehen %1</translation>
    </message>
    <message>
        <source>Access changed, seen %1</source>
        <translation>Zugriff geändert, gesehen %1</translation>
    </message>
</context>
<context>
    <name>airside::HistoryPanel</name>
    <message>
        <source>not told</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>never, or not told</source>
        <translation>nie, oder nicht genannt</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no: could not sign in</source>
        <translation>nein: konnte sich nicht anmelden</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message numerus="yes">
        <source>%Ln permissions</source>
        <translation>
            <numerusform>%Ln Berechtigung</numerusform>
            <numerusform>%Ln Berechtigungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Here: the journal has the change that did it.</source>
        <translation>Hier: Das Journal hat die Änderung, die es getan hat.</translation>
    </message>
    <message>
        <source>Elsewhere: somebody used Airflow&apos;s own pages or another program.</source>
        <translation>Anderswo: Jemand hat Airflows eigene Seiten oder ein anderes Programm benutzt.</translation>
    </message>
    <message>
        <source>Not known: the journal could not be asked.</source>
        <translation>Nicht bekannt: Das Journal ließ sich nicht fragen.</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Wie es war</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Only this user or role, over the whole time</source>
        <translation>Nur dieser Benutzer oder diese Rolle, über die ganze Zeit</translation>
    </message>
    <message>
        <source>Show in the journal</source>
        <translation>Im Journal zeigen</translation>
    </message>
    <message>
        <source>Everything that is kept of it</source>
        <translation>Alles, was davon aufbewahrt ist</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows selected</source>
        <translation>
            <numerusform>%Ln Zeile gewählt</numerusform>
            <numerusform>%Ln Zeilen gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts gewählt</translation>
    </message>
    <message>
        <source>Select a row to see how it was then.</source>
        <translation>Wählen Sie eine Zeile, um zu sehen, wie es damals war.</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>Failed sign-ins since the last</source>
        <translation>Fehlgeschlagene Anmeldungen seit der letzten</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>Between the readings of</source>
        <translation>Zwischen dem Lesen von</translation>
    </message>
    <message>
        <source>As it was afterwards</source>
        <translation>Wie es danach war</translation>
    </message>
    <message>
        <source>it was not there</source>
        <translation>es war nicht da</translation>
    </message>
</context>
<context>
    <name>airside::InstanceDialog</name>
    <message>
        <source>The name</source>
        <translation>Der Name</translation>
    </message>
    <message>
        <source>it is empty.</source>
        <translation>er ist leer.</translation>
    </message>
    <message>
        <source>The username</source>
        <translation>Der Benutzername</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>%1 wird untersucht…</translation>
    </message>
    <message>
        <source>It is an Airflow, but signing in did not work. </source>
        <translation>Es ist ein Airflow, aber die Anmeldung gelang nicht. </translation>
    </message>
    <message>
        <source>Signed in, but users cannot be listed. </source>
        <translation>Angemeldet, aber die Benutzer können nicht aufgelistet werden. </translation>
    </message>
    <message>
        <source>It works: signed in, and users can be listed.</source>
        <translation>Es geht: angemeldet, und die Benutzer können aufgelistet werden.</translation>
    </message>
    <message>
        <source>Pinned. Test again: from now on only this certificate is accepted.</source>
        <translation>Fixiert. Testen Sie erneut: Von nun an wird nur dieses Zertifikat akzeptiert.</translation>
    </message>
    <message>
        <source>Give this instance another name.</source>
        <translation>Geben Sie dieser Instanz einen anderen Namen.</translation>
    </message>
    <message>
        <source>Putting the secret into the keychain…</source>
        <translation>Das Geheimnis kommt in den Schlüsselbund…</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Connect to Airflow</source>
        <translation>Mit Airflow verbinden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Add this instance</source>
        <translation>Diese Instanz hinzufügen</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Read-only: nothing can be staged for it</source>
        <translation>Schreibgeschützt: Es kann nichts für sie vorgemerkt werden</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse:</translation>
    </message>
    <message>
        <source>&amp;Environment:</source>
        <translation>&amp;Umgebung:</translation>
    </message>
    <message>
        <source>C&amp;ommand:</source>
        <translation>&amp;Befehl:</translation>
    </message>
    <message>
        <source>&amp;Sign-in:</source>
        <translation>An&amp;meldung:</translation>
    </message>
    <message>
        <source>&amp;Username:</source>
        <translation>Benut&amp;zername:</translation>
    </message>
    <message>
        <source>this computer&apos;s authorities</source>
        <translation>Zertifizierungsstellen dieses Computers</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>not pinned; sha256:…</source>
        <translation>nicht fixiert; sha256:…</translation>
    </message>
    <message>
        <source>Allow plain http to another machine: the sign-in is readable on the way</source>
        <translation>Unverschlüsseltes http zu einem anderen Rechner erlauben: Die Anmeldung ist unterwegs lesbar</translation>
    </message>
    <message>
        <source>CA &amp;file:</source>
        <translation>CA-&amp;Datei:</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>C&amp;lient certificate:</source>
        <translation>&amp;Client-Zertifikat:</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>&amp;Pinned certificate:</source>
        <translation>&amp;Fixiertes Zertifikat:</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose the file: %1</source>
        <translation>Datei wählen: %1</translation>
    </message>
    <message>
        <source>PEM (*.pem *.crt *.cer)</source>
        <translation>PEM (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>&amp;Token:</translation>
    </message>
    <message>
        <source>Coo&amp;kie header:</source>
        <translation>Coo&amp;kie-Header:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Pass&amp;wort:</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>optional; protects your own account</source>
        <translation>optional; schützt Ihr eigenes Konto</translation>
    </message>
    <message>
        <source>An absolute program with its arguments, run without a shell; it prints a token.</source>
        <translation>Ein Programm mit absolutem Pfad und Argumenten, ohne Shell ausgeführt; es gibt ein Token aus.</translation>
    </message>
    <message>
        <source>The secret is kept in this computer&apos;s keychain, never in a file.</source>
        <translation>Das Geheimnis wird im Schlüsselbund dieses Computers aufbewahrt, nie in einer Datei.</translation>
    </message>
    <message>
        <source>There is no keychain: the secret is kept in memory only, and asked for again next time.</source>
        <translation>Es gibt keinen Schlüsselbund: Das Geheimnis bleibt nur im Arbeitsspeicher und wird nächstes Mal wieder erfragt.</translation>
    </message>
    <message>
        <source>DAG permissions come from code</source>
        <translation>DAG-Berechtigungen stammen aus dem Code</translation>
    </message>
    <message>
        <source>Roles are set anew at each sign-in</source>
        <translation>Rollen werden bei jeder Anmeldung neu gesetzt</translation>
    </message>
    <message>
        <source>By access_control in the DAGs, or from the directory: Airflow&apos;s API does not tell. With it, changes that Airflow may undo are marked and warned of.</source>
        <translation>Durch access_control in den DAGs oder aus dem Verzeichnis: Die API von Airflow sagt es nicht. Damit werden Änderungen, die Airflow rückgängig machen kann, markiert, und es wird vor ihnen gewarnt.</translation>
    </message>
</context>
<context>
    <name>airside::InstanceModel</name>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Username and password</source>
        <translation>Benutzername und Passwort</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer-Token</translation>
    </message>
    <message>
        <source>Cookie of a browser</source>
        <translation>Cookie eines Browsers</translation>
    </message>
    <message>
        <source>Command that prints a token</source>
        <translation>Befehl, der ein Token ausgibt</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>wird gelesen…</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>misslungen: %1</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>gelesen %1</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation>%1, schreibgeschützt</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Airflow</source>
        <translation>Airflow</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>certificate not accepted</source>
        <translation>Zertifikat nicht akzeptiert</translation>
    </message>
    <message>
        <source>another certificate than pinned</source>
        <translation>anderes Zertifikat als fixiert</translation>
    </message>
    <message>
        <source>plain http</source>
        <translation>unverschlüsseltes http</translation>
    </message>
    <message>
        <source>not an Airflow</source>
        <translation>kein Airflow</translation>
    </message>
    <message>
        <source>no FAB auth manager</source>
        <translation>kein FAB-Auth-Manager</translation>
    </message>
    <message>
        <source>API switched off</source>
        <translation>API abgeschaltet</translation>
    </message>
    <message>
        <source>sign-in refused</source>
        <translation>Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>sign-in needs a browser</source>
        <translation>Anmeldung erfordert einen Browser</translation>
    </message>
    <message>
        <source>sign-in expired</source>
        <translation>Anmeldung abgelaufen</translation>
    </message>
    <message>
        <source>secret missing</source>
        <translation>Geheimnis fehlt</translation>
    </message>
    <message>
        <source>sign-in command failed</source>
        <translation>Anmeldebefehl fehlgeschlagen</translation>
    </message>
    <message>
        <source>keychain closed</source>
        <translation>Schlüsselbund geschlossen</translation>
    </message>
    <message>
        <source>no right to read</source>
        <translation>kein Leserecht</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>zu viele Anfragen</translation>
    </message>
    <message>
        <source>error of the server</source>
        <translation>Fehler des Servers</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>unexpected answer</source>
        <translation>unerwartete Antwort</translation>
    </message>
    <message>
        <source>NOT complete, read %1</source>
        <translation>NICHT vollständig, gelesen %1</translation>
    </message>
</context>
<context>
    <name>airside::InstancesPage</name>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Change or test this instance</source>
        <translation>Diese Instanz ändern oder testen</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Give the secret again</source>
        <translation>Das Geheimnis erneut angeben</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>End the session or token on the server and forget it</source>
        <translation>Die Sitzung oder das Token auf dem Server beenden und vergessen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Sign out, forget the secret and the instance</source>
        <translation>Abmelden, das Geheimnis und die Instanz vergessen</translation>
    </message>
    <message>
        <source>Add an instance…</source>
        <translation>Instanz hinzufügen…</translation>
    </message>
    <message>
        <source>Connect to another Airflow (Ctrl+N)</source>
        <translation>Mit einem weiteren Airflow verbinden (Strg+N)</translation>
    </message>
    <message>
        <source>No instance yet</source>
        <translation>Noch keine Instanz</translation>
    </message>
    <message>
        <source>An instance is one Airflow. Its address and an account that may list users are enough.</source>
        <translation>Eine Instanz ist ein Airflow. Die Adresse und ein Konto, das Benutzer auflisten darf, genügen.</translation>
    </message>
    <message>
        <source>Remove an instance</source>
        <translation>Instanz entfernen</translation>
    </message>
    <message>
        <source>Airside ends its sign-in on “%1”, forgets the secret, the settings and what is staged for it. Nothing is changed on that Airflow.</source>
        <translation>Airside beendet seine Anmeldung bei „%1“ und vergisst das Geheimnis, die Einstellungen und was dafür vorgemerkt ist. Auf diesem Airflow wird nichts geändert.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>%1 was not removed. </source>
        <translation>%1 wurde nicht entfernt. </translation>
    </message>
    <message>
        <source>%1 was removed, but its sign-in could not be ended on the server: it lapses there by itself. </source>
        <translation>%1 wurde entfernt, aber die Anmeldung auf dem Server konnte nicht beendet werden: Sie läuft dort von selbst ab. </translation>
    </message>
    <message>
        <source>%1: the sign-in could not be ended. </source>
        <translation>%1: Die Anmeldung konnte nicht beendet werden. </translation>
    </message>
    <message>
        <source>Signed out of %1: what the server had issued is no longer accepted.</source>
        <translation>Von %1 abgemeldet: Was der Server ausgestellt hatte, wird nicht mehr akzeptiert.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Keine Treffer</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln instances are filtered away.</source>
        <translation>
            <numerusform>Die %Ln Instanz ist weggefiltert.</numerusform>
            <numerusform>Alle %Ln Instanzen sind weggefiltert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Lesen misslungen</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Not read for a day</source>
        <translation>Seit einem Tag nicht gelesen</translation>
    </message>
    <message>
        <source>Not read whole</source>
        <translation>Nicht ganz gelesen</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Words, or state:failed environment:production read&gt;1d – Ctrl+Space shows what can be asked</source>
        <translation>Wörter, oder state:failed environment:production read&gt;1d – Strg+Leertaste zeigt, wonach gefragt werden kann</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln gewählt</numerusform>
            <numerusform>%Ln gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <translation>
            <numerusform>%Ln konnte nicht gelesen werden</numerusform>
            <numerusform>%Ln konnten nicht gelesen werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not read yet</source>
        <translation>
            <numerusform>%Ln noch nicht gelesen</numerusform>
            <numerusform>%Ln noch nicht gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln NOT complete</source>
        <translation>
            <numerusform>%Ln NICHT vollständig</numerusform>
            <numerusform>%Ln NICHT vollständig</numerusform>
        </translation>
    </message>
    <message>
        <source>all complete</source>
        <translation>alle vollständig</translation>
    </message>
    <message>
        <source>the oldest read %1</source>
        <translation>die älteste gelesen %1</translation>
    </message>
</context>
<context>
    <name>airside::JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Das Journal wird gelesen…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln gewählt</numerusform>
            <numerusform>%Ln gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln offen</numerusform>
            <numerusform>%Ln offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need a person</source>
        <translation>
            <numerusform>%Ln braucht eine Person</numerusform>
            <numerusform>%Ln brauchen eine Person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are no entries</source>
        <translation>
            <numerusform>%Ln Zeile ist kein Eintrag</numerusform>
            <numerusform>%Ln Zeilen sind keine Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>gelesen %1</translation>
    </message>
    <message>
        <source>%1 Still shown: what was read %2.</source>
        <translation>%1 Weiterhin gezeigt: was %2 gelesen wurde.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The journal cannot be read</source>
        <translation>Das Journal ist nicht lesbar</translation>
    </message>
    <message>
        <source>%1 It is left as it is, and nothing can be written to an Airflow until it is put aside: airsidectl journal begin does that.</source>
        <translation>%1 Es bleibt, wie es ist, und nichts kann an ein Airflow geschrieben werden, bis es beiseitegelegt ist: airsidectl journal begin tut das.</translation>
    </message>
    <message>
        <source>No journal</source>
        <translation>Kein Journal</translation>
    </message>
    <message>
        <source>This window keeps none.</source>
        <translation>Dieses Fenster führt keines.</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Kein Treffer</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln changes are filtered away.</source>
        <translation>
            <numerusform>Die %Ln Änderung ist weggefiltert.</numerusform>
            <numerusform>Alle %Ln Änderungen sind weggefiltert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Nothing was changed here</source>
        <translation>Hier wurde nichts geändert</translation>
    </message>
    <message>
        <source>Nothing was changed from here on the instances in scope.</source>
        <translation>An den Instanzen im Bereich wurde von hier nichts geändert.</translation>
    </message>
    <message>
        <source>Show all instances</source>
        <translation>Alle Instanzen zeigen</translation>
    </message>
    <message>
        <source>Nothing was changed from here yet</source>
        <translation>Von hier wurde noch nichts geändert</translation>
    </message>
    <message>
        <source>Every change that is applied, in this window or by airsidectl, is written down before it is sent, with its outcome after. It is then listed here.</source>
        <translation>Jede Änderung, die angewendet wird, in diesem Fenster oder mit airsidectl, wird aufgeschrieben, bevor sie gesendet wird, und danach, was daraus wurde. Dann steht sie hier.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be restored:</source>
        <translation>Das lässt sich nicht wiederherstellen:</translation>
    </message>
    <message>
        <source>This cannot be undone:</source>
        <translation>Das lässt sich nicht zurücknehmen:</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Checks that nobody changed, removed, re-ordered or cut an entry (Ctrl+Shift+V)</source>
        <translation>Prüft, dass niemand einen Eintrag geändert, entfernt, umgestellt oder abgeschnitten hat (Strg+Umschalt+V)</translation>
    </message>
    <message>
        <source>Undo the change…</source>
        <translation>Die Änderung zurücknehmen…</translation>
    </message>
    <message>
        <source>Undo all that was applied together…</source>
        <translation>Alles zusammen Angewendete zurücknehmen…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>There is no keychain, so nothing is anchored: whoever can write the file can make up all of it.</source>
        <translation>Es gibt keinen Schlüsselbund, also ist nichts verankert: Wer die Datei schreiben kann, kann alles erfinden.</translation>
    </message>
    <message>
        <source>The keychain cannot be asked for the journal&apos;s head. %1</source>
        <translation>Der Schlüsselbund lässt sich nicht nach dem Ende des Journals fragen. %1</translation>
    </message>
    <message>
        <source>%1 entries, digest %2, writer %3</source>
        <translation>%1 Einträge, Prüfsumme %2, Schreiber %3</translation>
    </message>
    <message>
        <source>Nothing can be undone.</source>
        <translation>Nichts lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>Stage %Ln changes</source>
        <translation>
            <numerusform>%Ln Änderung vormerken</numerusform>
            <numerusform>%Ln Änderungen vormerken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are staged that undo it. Nothing is sent until they are reviewed and applied.</source>
        <translation>
            <numerusform>%Ln Änderung ist vorgemerkt, die es zurücknimmt. Nichts wird gesendet, bis sie überprüft und angewendet ist.</numerusform>
            <numerusform>%Ln Änderungen sind vorgemerkt, die es zurücknehmen. Nichts wird gesendet, bis sie überprüft und angewendet sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open, or needs a person</source>
        <translation>Offen, oder braucht eine Person</translation>
    </message>
    <message>
        <source>Last seven days</source>
        <translation>Die letzten sieben Tage</translation>
    </message>
    <message>
        <source>Deletions</source>
        <translation>Löschungen</translation>
    </message>
    <message>
        <source>Past a guard</source>
        <translation>An einer Schutzregel vorbei</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Words, or kind:delete by:ada since&lt;7d – Ctrl+Space shows what can be asked</source>
        <translation>Wörter, oder kind:delete by:ada since&lt;7d – Strg+Leertaste zeigt, wonach gefragt werden kann</translation>
    </message>
</context>
<context>
    <name>airside::JournalPanel</name>
    <message>
        <source>%1 local time</source>
        <translation>%1 Ortszeit</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>No outcome is recorded: it is under way, or the program ended in the middle of it. The next change of this instance settles it first.</source>
        <translation>Kein Ergebnis ist aufgezeichnet: Sie ist unterwegs, oder das Programm endete mittendrin. Die nächste Änderung dieser Instanz klärt das zuerst.</translation>
    </message>
    <message>
        <source>Recorded as %1</source>
        <translation>Aufgezeichnet als %1</translation>
    </message>
    <message>
        <source>The server answered %1</source>
        <translation>Der Server antwortete %1</translation>
    </message>
    <message>
        <source>Found out afterwards from the server, since the program had ended in the middle</source>
        <translation>Nachträglich vom Server erfahren, weil das Programm mittendrin geendet hatte</translation>
    </message>
    <message>
        <source>Change of the journal</source>
        <translation>Änderung des Journals</translation>
    </message>
    <message>
        <source>Everything that is recorded of the change</source>
        <translation>Alles, was von der Änderung aufgezeichnet ist</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Zurücknehmen…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What the readings tell of this user or role over time</source>
        <translation>Was die Momentaufnahmen über die Zeit von diesem Benutzer oder dieser Rolle sagen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes selected</source>
        <translation>
            <numerusform>%Ln Änderung gewählt</numerusform>
            <numerusform>%Ln Änderungen gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>No change selected</source>
        <translation>Keine Änderung gewählt</translation>
    </message>
    <message>
        <source>Select a single one to see and undo it.</source>
        <translation>Wählen Sie eine einzelne, um sie zu sehen und zurückzunehmen.</translation>
    </message>
    <message>
        <source>Select one to see what it was meant to do, what became of it, and who sent it.</source>
        <translation>Wählen Sie eine, um zu sehen, was sie tun sollte, was daraus wurde und wer sie gesendet hat.</translation>
    </message>
    <message>
        <source>Stages the change back to what was there before; nothing is sent yet</source>
        <translation>Merkt die Änderung zurück auf das vor, was vorher da war; gesendet wird noch nichts</translation>
    </message>
    <message numerus="yes">
        <source>Undo all %Ln applied together…</source>
        <translation>
            <numerusform>Die %Ln angewendete zurücknehmen…</numerusform>
            <numerusform>Alle %Ln zusammen angewendeten zurücknehmen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be undone from here. %1</source>
        <translation>Lässt sich von hier nicht zurücknehmen. %1</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Account on Airflow</source>
        <translation>Konto auf Airflow</translation>
    </message>
    <message>
        <source>Computer user</source>
        <translation>Benutzer des Rechners</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Guards that were overridden</source>
        <translation>Übergangene Schutzregeln</translation>
    </message>
    <message>
        <source>Who held the role</source>
        <translation>Wer die Rolle hatte</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Applied together (plan)</source>
        <translation>Zusammen angewendet (Plan)</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
</context>
<context>
    <name>airside::KeychainModel</name>
    <message>
        <source>looking…</source>
        <translation>wird nachgesehen…</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>aufbewahrt</translation>
    </message>
    <message>
        <source>by a command</source>
        <translation>durch einen Befehl</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
</context>
<context>
    <name>airside::KeychainSection</name>
    <message>
        <source>What the keychain holds</source>
        <translation>Was der Schlüsselbund enthält</translation>
    </message>
    <message>
        <source>End sign-in</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>On the server and here; the secret stays</source>
        <translation>Auf dem Server und hier; das Geheimnis bleibt</translation>
    </message>
    <message>
        <source>End all sign-ins</source>
        <translation>Alle abmelden</translation>
    </message>
    <message>
        <source>On the servers and here; the secrets stay</source>
        <translation>Auf den Servern und hier; die Geheimnisse bleiben</translation>
    </message>
    <message>
        <source>Forget secret…</source>
        <translation>Geheimnis vergessen…</translation>
    </message>
    <message>
        <source>Ends the sign-in too; the instance stays</source>
        <translation>Beendet auch die Anmeldung; die Instanz bleibt</translation>
    </message>
    <message>
        <source>Forget all secrets…</source>
        <translation>Alle Geheimnisse vergessen…</translation>
    </message>
    <message>
        <source>Ends all sign-ins too; the instances stay</source>
        <translation>Beendet auch alle Anmeldungen; die Instanzen bleiben</translation>
    </message>
    <message>
        <source>No instance has been added yet; those of the demo keep nothing.</source>
        <translation>Es wurde noch keine Instanz hinzugefügt; die der Demo bewahren nichts auf.</translation>
    </message>
    <message>
        <source>The sign-in has ended: %1.</source>
        <translation>Die Anmeldung ist beendet: %1.</translation>
    </message>
    <message>
        <source>The secret is forgotten: %1.</source>
        <translation>Das Geheimnis ist vergessen: %1.</translation>
    </message>
    <message>
        <source>Secrets and sign-ins are kept in %1, and nowhere else.</source>
        <translation>Geheimnisse und Anmeldungen werden in %1 aufbewahrt und nirgendwo sonst.</translation>
    </message>
    <message>
        <source>This computer offers no keychain. What is listed here is kept in memory only, and is forgotten when Airside locks or closes.</source>
        <translation>Dieser Computer bietet keinen Schlüsselbund. Was hier aufgeführt ist, wird nur im Arbeitsspeicher gehalten und vergessen, wenn Airside sperrt oder schließt.</translation>
    </message>
    <message>
        <source>Forget secrets</source>
        <translation>Geheimnisse vergessen</translation>
    </message>
    <message>
        <source>Airside ends the sign-ins and forgets the secrets of: %1. The instances stay; it will ask for the secrets when it reads them again.</source>
        <translation>Airside beendet die Anmeldungen und vergisst die Geheimnisse von: %1. Die Instanzen bleiben; beim nächsten Lesen fragt Airside wieder nach den Geheimnissen.</translation>
    </message>
    <message numerus="yes">
        <source>Forget %Ln secrets</source>
        <translation>
            <numerusform>%Ln Geheimnis vergessen</numerusform>
            <numerusform>%Ln Geheimnisse vergessen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::LinkChooser</name>
    <message>
        <source>Link with another account</source>
        <translation>Mit einem anderen Konto verknüpfen</translation>
    </message>
    <message>
        <source>Name, username, e-mail or instance</source>
        <translation>Name, Benutzername, E-Mail oder Instanz</translation>
    </message>
    <message>
        <source>Find the account to link with</source>
        <translation>Das zu verknüpfende Konto finden</translation>
    </message>
    <message>
        <source>Accounts to link with</source>
        <translation>Konten zum Verknüpfen</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 is the same person as:</source>
        <translation>%1 ist dieselbe Person wie:</translation>
    </message>
    <message>
        <source>has the same username, name or mailbox</source>
        <translation>hat denselben Benutzernamen, Namen oder dasselbe Postfach</translation>
    </message>
    <message>
        <source>There is no other account in scope.</source>
        <translation>Es gibt kein anderes Konto im Bereich.</translation>
    </message>
    <message>
        <source>No account fits.</source>
        <translation>Kein Konto passt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln accounts. Type more to find one.</source>
        <translation>
            <numerusform>%1 von %Ln Konto. Schreiben Sie mehr, um eines zu finden.</numerusform>
            <numerusform>%1 von %Ln Konten. Schreiben Sie mehr, um eines zu finden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln Konto</numerusform>
            <numerusform>%Ln Konten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::ListColumnsDialog</name>
    <message>
        <source>&amp;Username</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Role or group</source>
        <translation>&amp;Rolle oder Gruppe</translation>
    </message>
    <message>
        <source>&amp;Active</source>
        <translation>&amp;Aktiv</translation>
    </message>
    <message>
        <source>&amp;Last login</source>
        <translation>&amp;Letzte Anmeldung</translation>
    </message>
    <message>
        <source>&amp;Privileged</source>
        <translation>&amp;Privilegiert</translation>
    </message>
    <message>
        <source>&amp;Manager</source>
        <translation>&amp;Vorgesetzte</translation>
    </message>
    <message>
        <source>List of another tool</source>
        <translation>Liste eines anderen Werkzeugs</translation>
    </message>
    <message>
        <source>%1: which of its columns means what?</source>
        <translation>%1: Welche Spalte bedeutet was?</translation>
    </message>
    <message>
        <source>Such as Snowflake</source>
        <translation>Etwa Snowflake</translation>
    </message>
    <message>
        <source>&amp;Tool</source>
        <translation>&amp;Werkzeug</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>Empty: one role in a row</source>
        <translation>Leer: eine Rolle je Zeile</translation>
    </message>
    <message>
        <source>Roles are parted &amp;by</source>
        <translation>Rollen &amp;trennt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use this list</source>
        <translation>Diese Liste verwenden</translation>
    </message>
    <message>
        <source>Say which tool it is from.</source>
        <translation>Sagen Sie, von welchem Werkzeug sie ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln Konto</numerusform>
            <numerusform>%Ln Konten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln grants</source>
        <translation>
            <numerusform>%Ln Zuweisung</numerusform>
            <numerusform>%Ln Zuweisungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them privileged.</source>
        <translation>
            <numerusform>%Ln davon privilegiert.</numerusform>
            <numerusform>%Ln davon privilegiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The columns cannot be kept for the next time: %1</source>
        <translation>Die Spalten können nicht für das nächste Mal behalten werden: %1</translation>
    </message>
</context>
<context>
    <name>airside::ListSources</name>
    <message>
        <source>Lists of other tools</source>
        <translation>Listen anderer Werkzeuge</translation>
    </message>
    <message>
        <source>Add a list…</source>
        <translation>Liste hinzufügen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Managers…</source>
        <translation>Vorgesetzte…</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.json)</source>
        <translation>Tabellen (*.csv *.xlsx *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>List of another tool&apos;s accounts</source>
        <translation>Liste der Konten eines anderen Werkzeugs</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln Konto</numerusform>
            <numerusform>%Ln Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>Table of people and their managers</source>
        <translation>Tabelle der Personen und ihrer Vorgesetzten</translation>
    </message>
    <message>
        <source>Without managers</source>
        <translation>Ohne Vorgesetzte</translation>
    </message>
    <message>
        <source>Managers review, as %1 says</source>
        <translation>Vorgesetzte prüfen, nach %1</translation>
    </message>
</context>
<context>
    <name>airside::LockCover</name>
    <message>
        <source>Locked since %1, because nobody used the window.</source>
        <translation>Gesperrt seit %1, weil niemand das Fenster benutzt hat.</translation>
    </message>
    <message>
        <source>Locked since %1, together with the desktop.</source>
        <translation>Gesperrt seit %1, zusammen mit dem Desktop.</translation>
    </message>
    <message>
        <source>Locked since %1.</source>
        <translation>Gesperrt seit %1.</translation>
    </message>
    <message>
        <source>Airside is locked</source>
        <translation>Airside ist gesperrt</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
</context>
<context>
    <name>airside::LockoutDialog</name>
    <message numerus="yes">
        <source>Lock out %Ln accounts</source>
        <translation>
            <numerusform>%Ln Konto sperren</numerusform>
            <numerusform>%Ln Konten sperren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weiteres</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these stops runs that were started, nor what the person knows of the secrets of connections and variables.</source>
        <translation>Nichts davon hält Läufe an, die gestartet sind, noch nimmt es der Person, was sie an Geheimnissen aus Verbindungen und Variablen kennt.</translation>
    </message>
    <message>
        <source>%1 (proposed)</source>
        <translation>%1 (vorgeschlagen)</translation>
    </message>
    <message>
        <source>Take the &amp;roles and the password as well, as suspending does</source>
        <translation>Auch die &amp;Rollen und das Passwort nehmen, wie beim Stilllegen</translation>
    </message>
    <message>
        <source>R&amp;eason (kept in the journal):</source>
        <translation>&amp;Grund (steht im Journal):</translation>
    </message>
    <message>
        <source>Reason, kept in the journal</source>
        <translation>Grund, steht im Journal</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Stage %Ln changes</source>
        <translation>
            <numerusform>%Ln Änderung vormerken</numerusform>
            <numerusform>%Ln Änderungen vormerken</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to stage</source>
        <translation>Nichts vorzumerken</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts are left as they are: they stand so already, or it is not possible there.</source>
        <translation>
            <numerusform>%Ln Konto bleibt, wie es ist: Es steht schon so, oder es ist dort nicht möglich.</numerusform>
            <numerusform>%Ln Konten bleiben, wie sie sind: Sie stehen schon so, oder es ist dort nicht möglich.</numerusform>
        </translation>
    </message>
    <message>
        <source>The account that Airside signs in with is among them: what takes its rights will be refused.</source>
        <translation>Das Konto, mit dem Airside sich anmeldet, ist dabei: Was ihm seine Rechte nimmt, wird abgewiesen.</translation>
    </message>
</context>
<context>
    <name>airside::MainWindow</name>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>The access-review sheet, or this table as shown (Ctrl+E)</source>
        <translation>Der Überprüfungsbogen oder diese Tabelle wie gezeigt (Strg+E)</translation>
    </message>
    <message>
        <source>Waiting for the keychain. Your desktop may be asking you to unlock it.</source>
        <translation>Warten auf den Schlüsselbund. Vielleicht bittet Ihr Desktop Sie, ihn zu entsperren.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht länger warten</translation>
    </message>
    <message>
        <source>This computer offers no keychain. Secrets are asked each time, kept in memory only and forgotten when Airside closes.</source>
        <translation>Dieser Computer bietet keinen Schlüsselbund. Geheimnisse werden jedes Mal erfragt, nur im Arbeitsspeicher gehalten und beim Schließen von Airside vergessen.</translation>
    </message>
    <message>
        <source>The staged changes could not be saved and would not survive a crash. </source>
        <translation>Die vorgemerkten Änderungen konnten nicht gespeichert werden und würden einen Absturz nicht überstehen. </translation>
    </message>
    <message>
        <source>Close Airside</source>
        <translation>Airside schließen</translation>
    </message>
    <message>
        <source>Changes are being applied. Nothing new will be sent, and Airside waits for what is on its way.</source>
        <translation>Es werden gerade Änderungen angewendet. Es wird nichts Neues gesendet, und Airside wartet auf das, was unterwegs ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are staged and not applied. They are kept and will be here next time.</source>
        <translation>
            <numerusform>%Ln Änderung ist vorgemerkt und nicht angewendet. Sie bleibt erhalten und ist nächstes Mal wieder da.</numerusform>
            <numerusform>%Ln Änderungen sind vorgemerkt und nicht angewendet. Sie bleiben erhalten und sind nächstes Mal wieder da.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Discard what was typed</source>
        <translation>Eingaben verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes staged on the demo are not applied. They end with the demo and are not kept.</source>
        <translation>
            <numerusform>%Ln für die Demo vorgemerkte Änderung ist nicht angewendet. Sie endet mit der Demo und wird nicht aufbewahrt.</numerusform>
            <numerusform>%Ln für die Demo vorgemerkte Änderungen sind nicht angewendet. Sie enden mit der Demo und werden nicht aufbewahrt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close and drop %Ln changes</source>
        <translation>
            <numerusform>Schließen und %Ln Änderung fallen lassen</numerusform>
            <numerusform>Schließen und %Ln Änderungen fallen lassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Find actions, pages, people, roles</source>
        <translation>Aktionen, Seiten, Personen, Rollen finden</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Undo the last staged edit</source>
        <translation>Den letzten vorgemerkten Schritt zurücknehmen</translation>
    </message>
    <message>
        <source>Redo the staged edit</source>
        <translation>Den vorgemerkten Schritt wiederholen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>show only this instance</source>
        <translation>nur diese Instanz zeigen</translation>
    </message>
    <message>
        <source>All instances</source>
        <translation>Alle Instanzen</translation>
    </message>
    <message>
        <source>show all</source>
        <translation>alle zeigen</translation>
    </message>
    <message>
        <source>Back to what was shown before</source>
        <translation>Zurück zu dem, was vorher gezeigt wurde</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Wieder vor</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Lock the window and end the sign-ins</source>
        <translation>Das Fenster sperren und die Anmeldungen beenden</translation>
    </message>
    <message>
        <source>All sign-ins have ended. Staged changes are kept.</source>
        <translation>Alle Anmeldungen sind beendet. Vorgemerkte Änderungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>It stays locked. %1</source>
        <translation>Es bleibt gesperrt. %1</translation>
    </message>
    <message>
        <source>Nothing new is sent. Waiting for what is on its way, then the sign-ins end.</source>
        <translation>Es wird nichts Neues gesendet. Warten auf das, was unterwegs ist; dann enden die Anmeldungen.</translation>
    </message>
    <message>
        <source>The sign-ins are being ended.</source>
        <translation>Die Anmeldungen werden beendet.</translation>
    </message>
    <message numerus="yes">
        <source>Locking stopped what was being applied: %Ln changes were not sent and are still staged.</source>
        <translation>
            <numerusform>Das Sperren hat das Anwenden angehalten: %Ln Änderung wurde nicht gesendet und ist weiterhin vorgemerkt.</numerusform>
            <numerusform>Das Sperren hat das Anwenden angehalten: %Ln Änderungen wurden nicht gesendet und sind weiterhin vorgemerkt.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was being applied had been sent when the window was locked.</source>
        <translation>Was gerade angewendet wurde, war schon gesendet, als das Fenster gesperrt wurde.</translation>
    </message>
    <message>
        <source>Sign-ins could not be ended on the server and live until it ends them: %1.</source>
        <translation>Anmeldungen konnten auf dem Server nicht beendet werden und gelten, bis er sie beendet: %1.</translation>
    </message>
    <message>
        <source>Passwords that were typed and not staged were wiped.</source>
        <translation>Eingegebene, nicht vorgemerkte Passwörter wurden gelöscht.</translation>
    </message>
    <message>
        <source>A form is half filled in. Unlock to go on with it, or close once more to drop it.</source>
        <translation>Ein Formular ist halb ausgefüllt. Entsperren Sie, um es fortzusetzen, oder schließen Sie noch einmal, um es fallen zu lassen.</translation>
    </message>
    <message>
        <source>Open plan file…</source>
        <translation>Plandatei öffnen…</translation>
    </message>
    <message>
        <source>Open plan file</source>
        <translation>Plandatei öffnen</translation>
    </message>
    <message>
        <source>Plan file (*.json)</source>
        <translation>Plandatei (*.json)</translation>
    </message>
    <message>
        <source>Proposals of programs…</source>
        <translation>Vorschläge von Programmen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposals of programs wait for you.</source>
        <translation>
            <numerusform>%Ln Vorschlag eines Programms wartet auf Sie.</numerusform>
            <numerusform>%Ln Vorschläge von Programmen warten auf Sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposals (%1)…</source>
        <translation>Vorschläge (%1)…</translation>
    </message>
    <message>
        <source>Proposed by %1.</source>
        <translation>Vorgeschlagen von %1.</translation>
    </message>
    <message>
        <source>The program says: %1</source>
        <translation>Das Programm sagt: %1</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Nothing of a proposal was done, but it could not be marked as waiting again. %1</source>
        <translation>Von einem Vorschlag wurde nichts ausgeführt, aber er konnte nicht wieder als wartend vermerkt werden. %1</translation>
    </message>
</context>
<context>
    <name>airside::MatrixModel</name>
    <message>
        <source>runs of %1</source>
        <translation>Läufe von %1</translation>
    </message>
    <message>
        <source>All DAGs (DAGs)</source>
        <translation>Alle DAGs (DAGs)</translation>
    </message>
    <message>
        <source>no longer exists</source>
        <translation>gibt es nicht mehr</translation>
    </message>
    <message>
        <source>%1 of %2 granted</source>
        <translation>%1 von %2 gewährt</translation>
    </message>
    <message>
        <source>runs: %1 of %2</source>
        <translation>Läufe: %1 von %2</translation>
    </message>
    <message>
        <source>%1 on all of: %2</source>
        <translation>%1 auf allen von: %2</translation>
    </message>
    <message>
        <source>The DAG no longer exists on this server.</source>
        <translation>Den DAG gibt es auf diesem Server nicht mehr.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>%1: click to grant it on all rows shown, again for none</source>
        <translation>%1: Klicken Sie, um es auf allen gezeigten Zeilen zu gewähren, noch einmal für keine</translation>
    </message>
    <message>
        <source>without a tag</source>
        <translation>ohne Tag</translation>
    </message>
    <message>
        <source>without an owner</source>
        <translation>ohne Eigentümer</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 gezeigt</translation>
    </message>
</context>
<context>
    <name>airside::MatrixView</name>
    <message>
        <source>Permissions of the role</source>
        <translation>Berechtigungen der Rolle</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
</context>
<context>
    <name>airside::MessageBanner</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the technical details</source>
        <translation>Die technischen Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Technische Einzelheiten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>airside::NewReviewDialog</name>
    <message>
        <source>Choose an instance that was read completely.</source>
        <translation>Wählen Sie eine Instanz, die vollständig gelesen wurde.</translation>
    </message>
    <message numerus="yes">
        <source>Freezes %Ln grants to be decided.</source>
        <translation>
            <numerusform>Hält %Ln Zuweisung zum Entscheiden fest.</numerusform>
            <numerusform>Hält %Ln Zuweisungen zum Entscheiden fest.</numerusform>
        </translation>
    </message>
    <message>
        <source>Privileged ones among them: %1.</source>
        <translation>Davon privilegiert: %1.</translation>
    </message>
    <message>
        <source>Left out, and listed with the reason: %1.</source>
        <translation>Ausgelassen und mit Grund aufgelistet: %1.</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>its list of users is not proven complete</source>
        <translation>ihre Benutzerliste ist nicht nachweislich vollständig</translation>
    </message>
    <message>
        <source>its list of roles is not proven complete</source>
        <translation>ihre Rollenliste ist nicht nachweislich vollständig</translation>
    </message>
    <message>
        <source>New review</source>
        <translation>Neue Prüfung</translation>
    </message>
    <message>
        <source>Create review</source>
        <translation>Prüfung anlegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>%1, read %2</source>
        <translation>%1, gelesen %2</translation>
    </message>
    <message>
        <source>%1: cannot be reviewed, %2</source>
        <translation>%1: kann nicht geprüft werden, %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Access review, fourth quarter</source>
        <translation>Zugriffsprüfung, viertes Quartal</translation>
    </message>
    <message>
        <source>Only these grants</source>
        <translation>Nur diese Zuweisungen</translation>
    </message>
    <message>
        <source>Everything, or role:Admin privileged:yes instance:prod</source>
        <translation>Alles, oder role:Admin privileged:yes instance:prod</translation>
    </message>
    <message>
        <source>Fallback reviewer</source>
        <translation>Ersatzprüfer</translation>
    </message>
    <message>
        <source>Who decides what nobody else is to, or knows</source>
        <translation>Wer entscheidet, was sonst niemand soll oder weiß</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Instance (empty: all)</source>
        <translation>Instanz (leer: alle)</translation>
    </message>
    <message>
        <source>Role (empty: all)</source>
        <translation>Rolle (leer: alle)</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Without a decision by then</source>
        <translation>Ohne Entscheidung bis dahin</translation>
    </message>
    <message>
        <source>goes to the fallback reviewer</source>
        <translation>geht an den Ersatzprüfer</translation>
    </message>
    <message>
        <source>is revoked</source>
        <translation>wird entzogen</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>Ein Grund ist nötig</translation>
    </message>
    <message>
        <source>for all but keeping</source>
        <translation>für alles außer Behalten</translation>
    </message>
    <message>
        <source>for every decision</source>
        <translation>für jede Entscheidung</translation>
    </message>
    <message>
        <source>only for exceptions and one&apos;s own grants</source>
        <translation>nur für Ausnahmen und eigene Zuweisungen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Instances</source>
        <translation>&amp;Instanzen</translation>
    </message>
    <message>
        <source>&amp;Only these grants</source>
        <translation>Nur diese &amp;Zuweisungen</translation>
    </message>
    <message>
        <source>&amp;Left out</source>
        <translation>&amp;Ausgelassen</translation>
    </message>
    <message>
        <source>Re&amp;viewers</source>
        <translation>&amp;Prüfer</translation>
    </message>
    <message>
        <source>&amp;Fallback reviewer</source>
        <translation>&amp;Ersatzprüfer</translation>
    </message>
    <message>
        <source>Last &amp;day</source>
        <translation>Letzter &amp;Tag</translation>
    </message>
    <message>
        <source>&amp;Without a decision by then</source>
        <translation>&amp;Ohne Entscheidung bis dahin</translation>
    </message>
    <message>
        <source>A &amp;reason is needed</source>
        <translation>Ein &amp;Grund ist nötig</translation>
    </message>
    <message numerus="yes">
        <source>Freezes %Ln accounts to be decided.</source>
        <translation>
            <numerusform>Friert %Ln Konto ein, über das zu entscheiden ist.</numerusform>
            <numerusform>Friert %Ln Konten ein, über die zu entscheiden ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Freezes %Ln permissions of roles to be decided.</source>
        <translation>
            <numerusform>Friert %Ln Berechtigung von Rollen ein, über die zu entscheiden ist.</numerusform>
            <numerusform>Friert %Ln Berechtigungen von Rollen ein, über die zu entscheiden ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is reviewed</source>
        <translation>Was geprüft wird</translation>
    </message>
    <message>
        <source>who holds which role</source>
        <translation>wer welche Rolle hat</translation>
    </message>
    <message>
        <source>which accounts there are</source>
        <translation>welche Konten es gibt</translation>
    </message>
    <message>
        <source>what each role allows</source>
        <translation>was jede Rolle erlaubt</translation>
    </message>
    <message>
        <source>W&amp;hat is reviewed</source>
        <translation>Was gep&amp;rüft wird</translation>
    </message>
    <message>
        <source>Other &amp;tools</source>
        <translation>Andere &amp;Werkzeuge</translation>
    </message>
    <message>
        <source>Made because</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Somebody moved, access changed, … (kept with the review)</source>
        <translation>Jemand hat gewechselt, Zugriff hat sich geändert, … (bleibt bei der Prüfung)</translation>
    </message>
    <message>
        <source>&amp;Made because</source>
        <translation>An&amp;lass</translation>
    </message>
</context>
<context>
    <name>airside::Page</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Read again (F5)</source>
        <translation>Neu lesen (F5)</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>%1 filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show or fold away the side panel</source>
        <translation>Das Seitenfeld zeigen oder wegklappen</translation>
    </message>
    <message numerus="yes">
        <source>That is too much for a small review: at most %Ln can be picked. Make one on the page Reviews, with a filter.</source>
        <translation>
            <numerusform>Das ist zu viel für eine kleine Prüfung: Höchstens %Ln kann gewählt werden. Legen Sie auf der Seite Prüfungen eine mit einem Filter an.</numerusform>
            <numerusform>Das ist zu viel für eine kleine Prüfung: Höchstens %Ln können gewählt werden. Legen Sie auf der Seite Prüfungen eine mit einem Filter an.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::Palette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Type an action, a page, a person, a role or an instance</source>
        <translation>Eine Aktion, Seite, Person, Rolle oder Instanz eingeben</translation>
    </message>
    <message>
        <source>Find actions, pages, people, roles and instances</source>
        <translation>Aktionen, Seiten, Personen, Rollen und Instanzen finden</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Nothing found in this scope.</source>
        <translation>In diesem Bereich nichts gefunden.</translation>
    </message>
</context>
<context>
    <name>airside::PaletteModel</name>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
</context>
<context>
    <name>airside::PanelHost</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Show or fold away the side panel (F9)</source>
        <translation>Das Seitenfeld zeigen oder wegklappen (F9)</translation>
    </message>
    <message>
        <source>Fold the panel away (F9)</source>
        <translation>Das Seitenfeld wegklappen (F9)</translation>
    </message>
    <message>
        <source>Fold the panel away</source>
        <translation>Das Seitenfeld wegklappen</translation>
    </message>
</context>
<context>
    <name>airside::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Its e-mail decides again about %1.</source>
        <translation>Über %1 entscheidet wieder die E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Link with…</source>
        <translation>Verknüpfen mit…</translation>
    </message>
    <message>
        <source>Unlink the account</source>
        <translation>Das Konto trennen</translation>
    </message>
    <message>
        <source>Undo the last link or unlink</source>
        <translation>Das letzte Verknüpfen oder Trennen zurücknehmen</translation>
    </message>
    <message>
        <source>Redo the link or unlink</source>
        <translation>Das Verknüpfen oder Trennen wiederholen</translation>
    </message>
    <message>
        <source>An instance is one Airflow. Add yours to see its people.</source>
        <translation>Eine Instanz ist ein Airflow. Fügen Sie Ihre hinzu, um deren Personen zu sehen.</translation>
    </message>
    <message>
        <source>The users of this scope have not been read since the program started.</source>
        <translation>Die Benutzer dieses Bereichs wurden seit dem Programmstart nicht gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln people are filtered away.</source>
        <translation>
            <numerusform>Die %Ln Person ist weggefiltert.</numerusform>
            <numerusform>Alle %Ln Personen sind weggefiltert.</numerusform>
        </translation>
    </message>
    <message>
        <source>No right to see the users</source>
        <translation>Kein Recht, die Benutzer zu sehen</translation>
    </message>
    <message>
        <source>The users could not be read</source>
        <translation>Die Benutzer konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>On several instances</source>
        <translation>Auf mehreren Instanzen</translation>
    </message>
    <message>
        <source>Can become Admin somewhere</source>
        <translation>Kann irgendwo Admin werden</translation>
    </message>
    <message>
        <source>Not signed in anywhere for 90 days</source>
        <translation>Seit 90 Tagen nirgends angemeldet</translation>
    </message>
    <message>
        <source>Inactive everywhere</source>
        <translation>Überall inaktiv</translation>
    </message>
    <message>
        <source>Joined by hand</source>
        <translation>Von Hand zusammengeführt</translation>
    </message>
    <message>
        <source>Doubtful names</source>
        <translation>Zweifelhafte Namen</translation>
    </message>
    <message>
        <source>Words, or accounts&gt;1 role:Admin linked:yes – Ctrl+Space shows what can be asked</source>
        <translation>Wörter, oder accounts&gt;1 role:Admin linked:yes – Strg+Leertaste zeigt, wonach gefragt werden kann</translation>
    </message>
    <message>
        <source>It holds who was linked and unlinked by hand; what you decide now may end with the program.</source>
        <translation>Sie enthält, wer von Hand verknüpft und getrennt wurde; was Sie jetzt entscheiden, endet vielleicht mit dem Programm.</translation>
    </message>
    <message>
        <source>%1 and %2 are one person now.</source>
        <translation>%1 und %2 sind jetzt eine Person.</translation>
    </message>
    <message>
        <source>%1 is a person of its own now.</source>
        <translation>%1 ist jetzt eine eigene Person.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>airside::PermissionHolderModel</name>
    <message>
        <source>%1, inactive</source>
        <translation>%1, inaktiv</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Durch</translation>
    </message>
</context>
<context>
    <name>airside::PermissionPanel</name>
    <message>
        <source>Ordinary: by itself it makes nobody privileged.</source>
        <translation>Gewöhnlich: Für sich allein privilegiert sie niemanden.</translation>
    </message>
    <message>
        <source>Powerful: whoever holds it can change what others rely on.</source>
        <translation>Weitreichend: Wer sie hat, kann ändern, worauf andere sich verlassen.</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>Privileged</source>
        <translation>Privilegiert</translation>
    </message>
    <message>
        <source>Roles that hold the permission</source>
        <translation>Rollen, die die Berechtigung haben</translation>
    </message>
    <message>
        <source>Open in the matrix</source>
        <translation>In der Matrix öffnen</translation>
    </message>
    <message>
        <source>Show its users</source>
        <translation>Ihre Benutzer zeigen</translation>
    </message>
    <message>
        <source>Users who have the permission, and the roles that give it</source>
        <translation>Benutzer, die die Berechtigung haben, und die Rollen, die sie geben</translation>
    </message>
    <message>
        <source>Enter or a double click shows the user</source>
        <translation>Eingabe oder Doppelklick zeigt den Benutzer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln permissions selected</source>
        <translation>
            <numerusform>%Ln Berechtigung gewählt</numerusform>
            <numerusform>%Ln Berechtigungen gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>No permission selected</source>
        <translation>Keine Berechtigung gewählt</translation>
    </message>
    <message>
        <source>Select one to see what it allows, which roles hold it and who has it.</source>
        <translation>Wählen Sie eine, um zu sehen, was sie erlaubt, welche Rollen sie haben und wer sie hat.</translation>
    </message>
    <message>
        <source>Nobody has it</source>
        <translation>Niemand hat sie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have it</source>
        <translation>
            <numerusform>%Ln Person hat sie</numerusform>
            <numerusform>%Ln Personen haben sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have it, %1 of them inactive</source>
        <translation>
            <numerusform>%Ln Person hat sie, davon %1 inaktiv</numerusform>
            <numerusform>%Ln Personen haben sie, davon %1 inaktiv</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No role holds it</source>
        <translation>Keine Rolle hat sie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln roles hold it</source>
        <translation>
            <numerusform>%Ln Rolle hat sie</numerusform>
            <numerusform>%Ln Rollen haben sie</numerusform>
        </translation>
    </message>
    <message>
        <source>The permissions of the selected role</source>
        <translation>Die Berechtigungen der gewählten Rolle</translation>
    </message>
    <message>
        <source>Select a role first</source>
        <translation>Wählen Sie zuerst eine Rolle</translation>
    </message>
    <message>
        <source>The users page, filtered by the selected role</source>
        <translation>Die Seite Benutzer, nach der gewählten Rolle gefiltert</translation>
    </message>
</context>
<context>
    <name>airside::PermissionTableModel</name>
    <message>
        <source>no role</source>
        <translation>keine Rolle</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>What it allows</source>
        <translation>Was sie erlaubt</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Privileged</source>
        <translation>Privilegiert</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>Users who have it through at least one role, each counted once</source>
        <translation>Benutzer, die sie durch mindestens eine Rolle haben, jeder einmal gezählt</translation>
    </message>
</context>
<context>
    <name>airside::PermissionsPage</name>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>An instance is one Airflow. Add yours to see its permissions.</source>
        <translation>Eine Instanz ist ein Airflow. Fügen Sie Ihre hinzu, um deren Berechtigungen zu sehen.</translation>
    </message>
    <message>
        <source>The permissions of this scope have not been read since the program started.</source>
        <translation>Die Berechtigungen dieses Bereichs wurden seit dem Programmstart nicht gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln permissions are filtered away.</source>
        <translation>
            <numerusform>Die %Ln Berechtigung ist weggefiltert.</numerusform>
            <numerusform>Alle %Ln Berechtigungen sind weggefiltert.</numerusform>
        </translation>
    </message>
    <message>
        <source>No right to see the permissions</source>
        <translation>Kein Recht, die Berechtigungen zu sehen</translation>
    </message>
    <message>
        <source>The permissions could not be read</source>
        <translation>Die Berechtigungen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>No permissions</source>
        <translation>Keine Berechtigungen</translation>
    </message>
    <message>
        <source>Ways to Admin</source>
        <translation>Wege zu Admin</translation>
    </message>
    <message>
        <source>Privileged, held by somebody</source>
        <translation>Privilegiert, mit Inhabern</translation>
    </message>
    <message>
        <source>Held by no role</source>
        <translation>In keiner Rolle</translation>
    </message>
    <message>
        <source>Held by roles, but by nobody</source>
        <translation>In Rollen, aber ohne Inhaber</translation>
    </message>
    <message>
        <source>On all DAGs</source>
        <translation>Auf allen DAGs</translation>
    </message>
    <message>
        <source>Words, or action:can_edit privileged:yes people&gt;10 – Ctrl+Space shows what can be asked</source>
        <translation>Wörter, oder action:can_edit privileged:yes people&gt;10 – Strg+Leertaste zeigt, wonach gefragt werden kann</translation>
    </message>
</context>
<context>
    <name>airside::PersonPanel</name>
    <message>
        <source>no role</source>
        <translation>keine Rolle</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inaktiv</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Accounts of the person, and why they are joined</source>
        <translation>Konten der Person und warum sie zusammengeführt sind</translation>
    </message>
    <message>
        <source>Open user</source>
        <translation>Benutzer öffnen</translation>
    </message>
    <message>
        <source>Open role</source>
        <translation>Rolle öffnen</translation>
    </message>
    <message>
        <source>Link with…</source>
        <translation>Verknüpfen mit…</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>The selected account on the page Users (Enter)</source>
        <translation>Das gewählte Konto auf der Seite Benutzer (Eingabe)</translation>
    </message>
    <message>
        <source>Another account that is the same person (Ctrl+J)</source>
        <translation>Ein anderes Konto, das dieselbe Person ist (Strg+J)</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people selected</source>
        <translation>
            <numerusform>%Ln Person gewählt</numerusform>
            <numerusform>%Ln Personen gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody selected</source>
        <translation>Niemand gewählt</translation>
    </message>
    <message>
        <source>Select one to see the accounts, why they are joined, and what they can do.</source>
        <translation>Wählen Sie eine Person, um die Konten zu sehen, warum sie zusammengeführt sind und was sie dürfen.</translation>
    </message>
    <message>
        <source>no e-mail</source>
        <translation>keine E-Mail</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln Konto</numerusform>
            <numerusform>%Ln Konten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more outside of the scope</source>
        <translation>
            <numerusform>%Ln weiteres außerhalb des Bereichs</numerusform>
            <numerusform>%Ln weitere außerhalb des Bereichs</numerusform>
        </translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>From role</source>
        <translation>Aus Rolle</translation>
    </message>
    <message>
        <source>No permission: this person can sign in and do nothing.</source>
        <translation>Keine Berechtigung: Diese Person kann sich anmelden und nichts tun.</translation>
    </message>
    <message>
        <source>Join by e-mail again</source>
        <translation>Wieder per E-Mail</translation>
    </message>
    <message>
        <source>Forgets that this account was kept apart by hand (Ctrl+Shift+J)</source>
        <translation>Vergisst, dass dieses Konto von Hand getrennt gehalten wurde (Strg+Umschalt+J)</translation>
    </message>
    <message>
        <source>The selected account is somebody else (Ctrl+Shift+J)</source>
        <translation>Das gewählte Konto ist jemand anderes (Strg+Umschalt+J)</translation>
    </message>
    <message>
        <source>Open role…</source>
        <translation>Rolle öffnen…</translation>
    </message>
    <message>
        <source>A role of the selected account, with its members</source>
        <translation>Eine Rolle des gewählten Kontos, mit ihren Inhabern</translation>
    </message>
</context>
<context>
    <name>airside::PlanDialog</name>
    <message>
        <source>Open plan file</source>
        <translation>Plandatei öffnen</translation>
    </message>
    <message>
        <source>Made %1. %2</source>
        <translation>Erstellt %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are left out:</source>
        <translation>
            <numerusform>%Ln Änderung wird ausgelassen:</numerusform>
            <numerusform>%Ln Änderungen werden ausgelassen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Stage %Ln changes</source>
        <translation>
            <numerusform>%Ln Änderung vormerken</numerusform>
            <numerusform>%Ln Änderungen vormerken</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing with the servers as they are now…</source>
        <translation>Vergleich mit den Servern, wie sie jetzt sind…</translation>
    </message>
    <message>
        <source>Nothing in this plan can be staged here.</source>
        <translation>Aus diesem Plan kann hier nichts vorgemerkt werden.</translation>
    </message>
    <message>
        <source>%1 could not be read, so that what moved on there is not known. The review compares again.</source>
        <translation>%1 konnte nicht gelesen werden; was sich dort geändert hat, ist nicht bekannt. Die Überprüfung vergleicht noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are about something that moved on since; the review leaves them alone until you put them on what the server has now.</source>
        <translation>
            <numerusform>%Ln Änderung betrifft etwas, das sich seitdem geändert hat; die Überprüfung lässt sie liegen, bis Sie sie auf den jetzigen Stand des Servers setzen.</numerusform>
            <numerusform>%Ln Änderungen betreffen etwas, das sich seitdem geändert hat; die Überprüfung lässt sie liegen, bis Sie sie auf den jetzigen Stand des Servers setzen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes create what is there already.</source>
        <translation>
            <numerusform>%Ln Änderung legt an, was es schon gibt.</numerusform>
            <numerusform>%Ln Änderungen legen an, was es schon gibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed on the servers since this plan was made.</source>
        <translation>Seit dieser Plan erstellt wurde, hat sich auf den Servern nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing else has changed on the servers since this plan was made.</source>
        <translation>Sonst hat sich auf den Servern nichts geändert, seit dieser Plan erstellt wurde.</translation>
    </message>
</context>
<context>
    <name>airside::ProgressLine</name>
    <message>
        <source>Progress of reading</source>
        <translation>Fortschritt des Lesens</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rows read</source>
        <translation>
            <numerusform>%1 von %Ln Zeile gelesen</numerusform>
            <numerusform>%1 von %Ln Zeilen gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows read</source>
        <translation>
            <numerusform>%Ln Zeile gelesen</numerusform>
            <numerusform>%Ln Zeilen gelesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::ProposalsDialog</name>
    <message>
        <source>a program without a name</source>
        <translation>einem Programm ohne Namen</translation>
    </message>
    <message>
        <source>%1 (not verified)</source>
        <translation>%1 (nicht überprüft)</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Programs that speak to airsidectl mcp or serve api propose changes here. Nothing of them is done before you review and apply it.</source>
        <translation>Programme, die mit airsidectl mcp oder serve api sprechen, schlagen hier Änderungen vor. Nichts davon geschieht, bevor Sie es überprüfen und anwenden.</translation>
    </message>
    <message>
        <source>No proposal waits.</source>
        <translation>Kein Vorschlag wartet.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Vorgeschlagen von</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>&amp;Reason for refusing:</source>
        <translation>&amp;Grund der Ablehnung:</translation>
    </message>
    <message>
        <source>kept in the journal</source>
        <translation>steht im Journal</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Ansehen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files in the folder are no proposals, or were changed since.</source>
        <translation>
            <numerusform>%Ln Datei im Ordner ist kein Vorschlag oder wurde seither geändert.</numerusform>
            <numerusform>%Ln Dateien im Ordner sind keine Vorschläge oder wurden seither geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program says: %1</source>
        <translation>Das Programm sagt: %1</translation>
    </message>
</context>
<context>
    <name>airside::ReviewCarrier</name>
    <message numerus="yes">
        <source>%Ln other changes are staged. Apply or discard them first, so that the plan holds what this review decided and nothing else.</source>
        <translation>
            <numerusform>%Ln andere Änderung ist vorgemerkt. Wenden Sie sie zuerst an oder verwerfen Sie sie, damit der Plan das enthält, was diese Prüfung entschied, und nichts anderes.</numerusform>
            <numerusform>%Ln andere Änderungen sind vorgemerkt. Wenden Sie sie zuerst an oder verwerfen Sie sie, damit der Plan das enthält, was diese Prüfung entschied, und nichts anderes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::ReviewDialog</name>
    <message>
        <source>An instance that is no longer set up</source>
        <translation>Eine Instanz, die nicht mehr eingerichtet ist</translation>
    </message>
    <message>
        <source>Review staged changes</source>
        <translation>Vorgemerkte Änderungen überprüfen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes on %1</source>
        <translation>
            <numerusform>%Ln Änderung auf %1</numerusform>
            <numerusform>%Ln Änderungen auf %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>Beleg kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Comparing with the servers as they are now…</source>
        <translation>Vergleich mit dem jetzigen Stand der Server…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed on the server since you saw them; they would be left alone.</source>
        <translation>
            <numerusform>%Ln hat sich auf dem Server geändert, seit Sie es sahen, und bliebe unverändert.</numerusform>
            <numerusform>%Ln haben sich auf dem Server geändert, seit Sie sie sahen, und blieben unverändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed since you looked, and no guard objects.</source>
        <translation>Nichts hat sich geändert, seit Sie es ansahen, und keine Schutzregel hat Einwände.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln changes</source>
        <translation>
            <numerusform>%Ln Änderung anwenden</numerusform>
            <numerusform>%Ln Änderungen anwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Applying. Each change is read again before it is written, and read back after.</source>
        <translation>Anwenden läuft. Jede Änderung wird vor dem Schreiben neu gelesen und danach zurückgelesen.</translation>
    </message>
    <message>
        <source>Nothing new is sent. Waiting for what is on its way…</source>
        <translation>Es wird nichts Neues gesendet. Warten auf das, was unterwegs ist…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Wird angewendet…</translation>
    </message>
    <message>
        <source>Nothing can be applied</source>
        <translation>Nichts kann angewendet werden</translation>
    </message>
    <message>
        <source>Applied: %1 of %2</source>
        <translation>Angewendet: %1 von %2</translation>
    </message>
    <message>
        <source>Take what the server has now and keep my edit</source>
        <translation>Den jetzigen Stand des Servers übernehmen und meine Bearbeitung behalten</translation>
    </message>
    <message>
        <source>Unstage this change</source>
        <translation>Diese Vormerkung aufheben</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes cannot be done as they are.</source>
        <translation>
            <numerusform>%Ln Änderung ist so nicht möglich.</numerusform>
            <numerusform>%Ln Änderungen sind so nicht möglich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes ask for what this server was seen not to do over its API; they go by Airflow&apos;s own pages.</source>
        <translation>
            <numerusform>%Ln Änderung verlangt, was dieser Server über seine API bisher nicht getan hat; sie geht über Airflows eigene Seiten.</numerusform>
            <numerusform>%Ln Änderungen verlangen, was dieser Server über seine API bisher nicht getan hat; sie gehen über Airflows eigene Seiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: overridden by you: %2</source>
        <translation>%1: von Ihnen übergangen: %2</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Paused. What is on its way is finished, nothing new is sent until you continue. Stop leaves the rest staged.</source>
        <translation>Pausiert. Was unterwegs ist, wird beendet; Neues wird erst gesendet, wenn Sie fortsetzen. Nach dem Anhalten bleibt der Rest vorgemerkt.</translation>
    </message>
    <message>
        <source>Save receipt…</source>
        <translation>Beleg speichern…</translation>
    </message>
    <message>
        <source>Save as plan file…</source>
        <translation>Als Plandatei speichern…</translation>
    </message>
    <message>
        <source>What is staged, as a file that another person can look at and apply. Typed passwords are not in it.</source>
        <translation>Das Vorgemerkte als Datei, die jemand anderes ansehen und anwenden kann. Getippte Passwörter stehen nicht darin.</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Beleg speichern</translation>
    </message>
    <message>
        <source>PDF, to be read (*.pdf)</source>
        <translation>PDF, zum Lesen (*.pdf)</translation>
    </message>
    <message>
        <source>JSON, to be worked with (*.json)</source>
        <translation>JSON, zum Weiterverarbeiten (*.json)</translation>
    </message>
    <message>
        <source>Save as plan file</source>
        <translation>Als Plandatei speichern</translation>
    </message>
    <message>
        <source>Plan file (*.json)</source>
        <translation>Plandatei (*.json)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes go by the REST API.</source>
        <translation>
            <numerusform>%Ln Änderung geht über die REST-API.</numerusform>
            <numerusform>%Ln Änderungen gehen über die REST-API.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes go by Airflow&apos;s own form.</source>
        <translation>
            <numerusform>%Ln Änderung geht über Airflows eigenes Formular.</numerusform>
            <numerusform>%Ln Änderungen gehen über Airflows eigenes Formular.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are refused, with the lines to run on the server.</source>
        <translation>
            <numerusform>%Ln Änderung wird abgelehnt, mit den Zeilen für den Server.</numerusform>
            <numerusform>%Ln Änderungen werden abgelehnt, mit den Zeilen für den Server.</numerusform>
        </translation>
    </message>
    <message>
        <source>Airflow 3 remembers permissions for a while: on %1 it takes up to 30 s until a change bites.</source>
        <translation>Airflow 3 merkt sich Berechtigungen eine Weile: Auf %1 dauert es bis zu 30 s, bis eine Änderung greift.</translation>
    </message>
</context>
<context>
    <name>airside::ReviewFilesDialog</name>
    <message>
        <source>Sheets and evidence</source>
        <translation>Bögen und Nachweise</translation>
    </message>
    <message numerus="yes">
        <source>Sheet for a reviewer: the %Ln items as shown, to be filled in and read back</source>
        <translation>
            <numerusform>Bogen für einen Prüfer: der %Ln Eintrag wie gezeigt, zum Ausfüllen und Zurücklesen</numerusform>
            <numerusform>Bogen für einen Prüfer: die %Ln Einträge wie gezeigt, zum Ausfüllen und Zurücklesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review sheet: the %Ln items as shown, with who decided when and what became of it</source>
        <translation>
            <numerusform>Prüfungsbogen: der %Ln Eintrag wie gezeigt, mit dem, wer wann entschied und was daraus wurde</numerusform>
            <numerusform>Prüfungsbogen: die %Ln Einträge wie gezeigt, mit dem, wer wann entschied und was daraus wurde</numerusform>
        </translation>
    </message>
    <message>
        <source>Report for people</source>
        <translation>Bericht zum Lesen</translation>
    </message>
    <message>
        <source>Evidence pack for an auditor: everything, with what verifies it</source>
        <translation>Nachweispaket für einen Auditor: alles, mit dem, was es prüft</translation>
    </message>
    <message>
        <source>Content:</source>
        <translation>Inhalt:</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Schreiben…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>&amp;Pseudonyms in place of names and e-mails</source>
        <translation>&amp;Pseudonyme statt Namen und E-Mails</translation>
    </message>
    <message>
        <source>File with the key of the pseudonyms</source>
        <translation>Datei mit dem Schlüssel der Pseudonyme</translation>
    </message>
    <message>
        <source>&amp;Key in the file:</source>
        <translation>Schlüssel in der &amp;Datei:</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel-Arbeitsmappe (XLSX)</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>ZIP file</source>
        <translation>ZIP-Datei</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Each row has its item and a digest. The reviewer fills in the decision and sends the file back; “Read a sheet back…” takes it.</source>
        <translation>Jede Zeile hat ihren Eintrag und eine Prüfsumme. Der Prüfer füllt die Entscheidung aus und schickt die Datei zurück; „Bogen zurücklesen…“ übernimmt sie.</translation>
    </message>
    <message>
        <source>Such a sheet cannot be read back.</source>
        <translation>Ein solcher Bogen lässt sich nicht zurücklesen.</translation>
    </message>
    <message>
        <source>Scope and exclusions, method and completeness, results, privileged access, exceptions, removals with before and after, sign-off.</source>
        <translation>Umfang und Ausgelassenes, Vorgehen und Vollständigkeit, Ergebnisse, privilegierter Zugriff, Ausnahmen, Entzüge mit vorher und nachher, Abzeichnung.</translation>
    </message>
    <message>
        <source>Population, decisions, removals, the journal’s entries, sheets that came back, the report, and a script that verifies all of it. It has names: without them nothing could be proven.</source>
        <translation>Gesamtheit, Entscheidungen, Entzüge, die Einträge des Journals, zurückgekommene Bögen, der Bericht und ein Skript, das alles davon prüft. Es enthält Namen: ohne sie ließe sich nichts beweisen.</translation>
    </message>
    <message>
        <source>Whoever has the key file can tell of a name which pseudonym it has: give the one away and not the other. It is made where there is none.</source>
        <translation>Wer die Schlüsseldatei hat, kann von einem Namen sagen, welches Pseudonym er hat: Geben Sie das eine weg und nicht das andere. Sie wird angelegt, wo es keine gibt.</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Schreiben nach</translation>
    </message>
    <message>
        <source>A folder that is made (*)</source>
        <translation>Ein Ordner, der angelegt wird (*)</translation>
    </message>
    <message>
        <source>Step %1 of %2…</source>
        <translation>Schritt %1 von %2…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Angehalten. Nichts wurde geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items written to %1.</source>
        <translation>
            <numerusform>%Ln Eintrag nach %1 geschrieben.</numerusform>
            <numerusform>%Ln Einträge nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed with the key %1.</source>
        <translation>Signiert mit dem Schlüssel %1.</translation>
    </message>
    <message>
        <source>The review is not signed off: this is how it stands now.</source>
        <translation>Die Prüfung ist nicht abgezeichnet: so steht sie jetzt.</translation>
    </message>
    <message>
        <source>Sample for the auditor: a number of items, or a share of them</source>
        <translation>Stichprobe für den Revisor: eine Anzahl von Einträgen oder ein Anteil</translation>
    </message>
    <message>
        <source>None, or 25, or 10%</source>
        <translation>Keine, oder 25, oder 10%</translation>
    </message>
    <message>
        <source>Seed of the sample</source>
        <translation>Startwert der Stichprobe</translation>
    </message>
    <message>
        <source>Any text: the same one draws the same items</source>
        <translation>Ein beliebiger Text: derselbe zieht dieselben Einträge</translation>
    </message>
    <message>
        <source>S&amp;eed:</source>
        <translation>Startw&amp;ert:</translation>
    </message>
    <message>
        <source>S&amp;ample:</source>
        <translation>Stichpro&amp;be:</translation>
    </message>
    <message>
        <source>The key is made and kept in the keychain. Tell its fingerprint to whoever verifies, by another way than the pack: %1</source>
        <translation>Der Schlüssel ist angelegt und liegt im Schlüsselbund. Teilen Sie seinen Fingerabdruck denen mit, die nachprüfen, auf einem anderen Weg als dem Paket: %1</translation>
    </message>
    <message numerus="yes">
        <source>The sample has %Ln of them.</source>
        <translation>
            <numerusform>Die Stichprobe hat %Ln davon.</numerusform>
            <numerusform>Die Stichprobe hat %Ln davon.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::ReviewPanel</name>
    <message>
        <source>%1: %2 of %3 decided</source>
        <translation>%1: %2 von %3 entschieden</translation>
    </message>
    <message>
        <source>%1: kept %2 of %3</source>
        <translation>%1: %2 von %3 behalten</translation>
    </message>
    <message>
        <source>%1 s in the middle</source>
        <translation>%1 s im Median</translation>
    </message>
    <message>
        <source>looks like clicking through</source>
        <translation>sieht nach Durchklicken aus</translation>
    </message>
    <message>
        <source>given to %1</source>
        <translation>an %1 gegeben</translation>
    </message>
    <message>
        <source>seen removed</source>
        <translation>entzogen gesehen</translation>
    </message>
    <message>
        <source>not removed yet: %1</source>
        <translation>noch nicht entzogen: %1</translation>
    </message>
    <message>
        <source>decision taken back</source>
        <translation>Entscheidung zurückgenommen</translation>
    </message>
    <message>
        <source>gone already</source>
        <translation>schon weg</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht mitgeteilt</translation>
    </message>
    <message>
        <source>What helps to decide</source>
        <translation>Was beim Entscheiden hilft</translation>
    </message>
    <message>
        <source>Role %1 on %2</source>
        <translation>Rolle %1 auf %2</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>To be decided by</source>
        <translation>Zu entscheiden von</translation>
    </message>
    <message>
        <source>%1, first %2</source>
        <translation>%1, zuerst %2</translation>
    </message>
    <message>
        <source>What the role allows</source>
        <translation>Was die Rolle erlaubt</translation>
    </message>
    <message>
        <source>Last login</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Logins, and failed ones</source>
        <translation>Anmeldungen und Fehlversuche</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no: cannot sign in</source>
        <translation>nein: kann sich nicht anmelden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Other roles of this account</source>
        <translation>Andere Rollen dieses Kontos</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>Festgehalten</translation>
    </message>
    <message>
        <source>Made by %1, %2</source>
        <translation>Angelegt von %1, %2</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>%1: overdue</source>
        <translation>%1: überfällig</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Kept, as exceptions, revoked, changed</source>
        <translation>Behalten, als Ausnahmen, entzogen, geändert</translation>
    </message>
    <message>
        <source>Privileged grants that stay</source>
        <translation>Privilegierte Zuweisungen, die bleiben</translation>
    </message>
    <message>
        <source>Privileged grants still open</source>
        <translation>Privilegierte Zuweisungen, noch offen</translation>
    </message>
    <message>
        <source>By instance</source>
        <translation>Nach Instanz</translation>
    </message>
    <message>
        <source>By reviewer</source>
        <translation>Nach Prüfer</translation>
    </message>
    <message>
        <source>By risk</source>
        <translation>Nach Risiko</translation>
    </message>
    <message>
        <source>How it was decided</source>
        <translation>Wie entschieden wurde</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Abgezeichnet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items selected</source>
        <translation>
            <numerusform>%Ln Eintrag ausgewählt</numerusform>
            <numerusform>%Ln Einträge ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1, by %2, %3 (%4)</source>
        <translation>%1, von %2, %3 (%4)</translation>
    </message>
    <message>
        <source>The role allows the same as then.</source>
        <translation>Die Rolle erlaubt dasselbe wie damals.</translation>
    </message>
    <message numerus="yes">
        <source>The role gained %Ln permissions since: %1</source>
        <translation>
            <numerusform>Die Rolle hat seither %Ln Berechtigung bekommen: %1</numerusform>
            <numerusform>Die Rolle hat seither %Ln Berechtigungen bekommen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The role lost %Ln permissions since: %1</source>
        <translation>
            <numerusform>Die Rolle hat seither %Ln Berechtigung verloren: %1</numerusform>
            <numerusform>Die Rolle hat seither %Ln Berechtigungen verloren: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Letztes Mal</translation>
    </message>
    <message>
        <source>The same person elsewhere</source>
        <translation>Dieselbe Person anderswo</translation>
    </message>
    <message>
        <source>Account on %1</source>
        <translation>Konto auf %1</translation>
    </message>
    <message>
        <source>In the role %1 on %2</source>
        <translation>In der Rolle %1 auf %2</translation>
    </message>
    <message>
        <source>Accounts that hold the role</source>
        <translation>Konten mit dieser Rolle</translation>
    </message>
    <message>
        <source>Roles of this account</source>
        <translation>Rollen dieses Kontos</translation>
    </message>
    <message>
        <source>no decision by the deadline</source>
        <translation>keine Entscheidung bis zur Frist</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Feststellungen</translation>
    </message>
    <message>
        <source>Colleagues with the role</source>
        <translation>Kollegen mit der Rolle</translation>
    </message>
    <message>
        <source>Made because</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>%1 by the server&apos;s own clock</source>
        <translation>%1 nach der Uhr des Servers</translation>
    </message>
</context>
<context>
    <name>airside::ReviewReminders</name>
    <message>
        <source>Open the review</source>
        <translation>Prüfung öffnen</translation>
    </message>
    <message numerus="yes">
        <source>The deadline has passed. %Ln items wait for your decision.</source>
        <translation>
            <numerusform>Die Frist ist abgelaufen. %Ln Eintrag wartet auf Ihre Entscheidung.</numerusform>
            <numerusform>Die Frist ist abgelaufen. %Ln Einträge warten auf Ihre Entscheidung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items wait for your decision until %1.</source>
        <translation>
            <numerusform>%Ln Eintrag wartet bis %1 auf Ihre Entscheidung.</numerusform>
            <numerusform>%Ln Einträge warten bis %1 auf Ihre Entscheidung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Access review %1</source>
        <translation>Zugriffsprüfung %1</translation>
    </message>
</context>
<context>
    <name>airside::ReviewsPage</name>
    <message>
        <source>Reviews</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>New review…</source>
        <translation>Neue Prüfung…</translation>
    </message>
    <message>
        <source>Freezes who has what, to be decided grant by grant (Ctrl+N)</source>
        <translation>Hält fest, wer was hat, damit über jede Zuweisung entschieden wird (Strg+N)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Entziehen</translation>
    </message>
    <message>
        <source>Change to…</source>
        <translation>Ändern in…</translation>
    </message>
    <message>
        <source>Exception until…</source>
        <translation>Ausnahme bis…</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation>Weiß nicht</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>Next open item</source>
        <translation>Nächster offener Eintrag</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>Alle Kampagnen</translation>
    </message>
    <message>
        <source>Words, or open:yes privileged:yes reviewer:ada – Ctrl+Space shows what can be asked</source>
        <translation>Wörter, oder open:yes privileged:yes reviewer:ada – Strg+Leertaste zeigt, was gefragt werden kann</translation>
    </message>
    <message>
        <source>Words, or state:overdue – Ctrl+Space shows what can be asked</source>
        <translation>Wörter, oder state:overdue – Strg+Leertaste zeigt, was gefragt werden kann</translation>
    </message>
    <message>
        <source>No reviews</source>
        <translation>Keine Prüfungen</translation>
    </message>
    <message>
        <source>This window keeps none.</source>
        <translation>Dieses Fenster führt keine.</translation>
    </message>
    <message>
        <source>The reviews cannot be read</source>
        <translation>Die Prüfungen sind nicht zu lesen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>Everything is filtered away.</source>
        <translation>Alles ist weggefiltert.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>No access review yet</source>
        <translation>Noch keine Zugriffsprüfung</translation>
    </message>
    <message>
        <source>A review freezes who has which role on which instance. Each grant is then decided: kept, revoked, changed, or kept as an exception. What was decided by whom and why stays on record, so that an auditor can check it.</source>
        <translation>Eine Prüfung hält fest, wer welche Rolle auf welcher Instanz hat. Über jede Zuweisung wird dann entschieden: behalten, entzogen, geändert oder als Ausnahme behalten. Was von wem und warum entschieden wurde, bleibt festgehalten, damit Auditoren es prüfen können.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln offen</numerusform>
            <numerusform>%Ln offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions not on the disk yet</source>
        <translation>
            <numerusform>%Ln Entscheidung noch nicht auf der Platte</numerusform>
            <numerusform>%Ln Entscheidungen noch nicht auf der Platte</numerusform>
        </translation>
    </message>
    <message>
        <source>everything is on the disk</source>
        <translation>alles ist auf der Platte</translation>
    </message>
    <message>
        <source>signed off by %1</source>
        <translation>abgezeichnet von %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions that are not on the disk yet</source>
        <translation>
            <numerusform>%Ln Entscheidung, die noch nicht auf der Platte ist</numerusform>
            <numerusform>%Ln Entscheidungen, die noch nicht auf der Platte sind</numerusform>
        </translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>You decide as</source>
        <translation>Sie entscheiden als</translation>
    </message>
    <message>
        <source>You decide as this reviewer: the name that the campaign has for you. It is kept beside each decision, with the account of this computer.</source>
        <translation>Sie entscheiden als dieser Prüfer: der Name, den die Kampagne für Sie hat. Er steht neben jeder Entscheidung, mit dem Konto dieses Rechners.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions are not recorded yet.</source>
        <translation>
            <numerusform>%Ln Entscheidung ist noch nicht festgehalten.</numerusform>
            <numerusform>%Ln Entscheidungen sind noch nicht festgehalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The review was signed off by %1 meanwhile.</source>
        <translation>Die Prüfung wurde inzwischen von %1 abgezeichnet.</translation>
    </message>
    <message numerus="yes">
        <source>Somebody else recorded %Ln decisions meanwhile; they are shown now.</source>
        <translation>
            <numerusform>Jemand anders hat inzwischen %Ln Entscheidung festgehalten; sie wird jetzt gezeigt.</numerusform>
            <numerusform>Jemand anders hat inzwischen %Ln Entscheidungen festgehalten; sie werden jetzt gezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of yours were not recorded.</source>
        <translation>
            <numerusform>%Ln von Ihnen wurde nicht festgehalten.</numerusform>
            <numerusform>%Ln von Ihnen wurden nicht festgehalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions are not on the disk yet.</source>
        <translation>
            <numerusform>%Ln Entscheidung ist noch nicht auf der Platte.</numerusform>
            <numerusform>%Ln Entscheidungen sind noch nicht auf der Platte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The selection is of several instances, which have roles of their own. Select items of one.</source>
        <translation>Die Auswahl ist aus mehreren Instanzen, die eigene Rollen haben. Wählen Sie Einträge aus einer.</translation>
    </message>
    <message>
        <source>No open item is left here.</source>
        <translation>Hier ist kein offener Eintrag mehr.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Person by person</source>
        <translation>Person für Person</translation>
    </message>
    <message numerus="yes">
        <source>%Ln grants</source>
        <translation>
            <numerusform>%Ln Zuweisung</numerusform>
            <numerusform>%Ln Zuweisungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %Ln instances</source>
        <translation>
            <numerusform>auf %Ln Instanz</numerusform>
            <numerusform>auf %Ln Instanzen</numerusform>
        </translation>
    </message>
    <message>
        <source>person %1 of %2</source>
        <translation>Person %1 von %2</translation>
    </message>
    <message>
        <source>Carry out…</source>
        <translation>Ausführen…</translation>
    </message>
    <message>
        <source>Sign off…</source>
        <translation>Abzeichnen…</translation>
    </message>
    <message>
        <source>How the campaign stands, in figures (F)</source>
        <translation>Wie die Kampagne steht, in Zahlen (F)</translation>
    </message>
    <message>
        <source>One person at a time, with all grants (P)</source>
        <translation>Eine Person nach der anderen, mit allen Zuweisungen (P)</translation>
    </message>
    <message>
        <source>Makes one plan of what was revoked and changed, to be reviewed and applied</source>
        <translation>Macht einen Plan aus dem, was entzogen und geändert wurde, zum Überprüfen und Anwenden</translation>
    </message>
    <message>
        <source>Reads the instances once more, and ends the review</source>
        <translation>Liest die Instanzen noch einmal und beendet die Prüfung</translation>
    </message>
    <message>
        <source>Signed off by %1, %2. Nothing can be decided any more.</source>
        <translation>Abgezeichnet von %1, %2. Nichts kann mehr entschieden werden.</translation>
    </message>
    <message numerus="yes">
        <source>The deadline has passed: %Ln items without a decision are revoked, as the campaign says.</source>
        <translation>
            <numerusform>Die Frist ist vorbei: %Ln Eintrag ohne Entscheidung wird entzogen, wie die Kampagne es sagt.</numerusform>
            <numerusform>Die Frist ist vorbei: %Ln Einträge ohne Entscheidung werden entzogen, wie die Kampagne es sagt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The deadline has passed: %Ln items without a decision went to the fallback reviewer, as the campaign says.</source>
        <translation>
            <numerusform>Die Frist ist vorbei: %Ln Eintrag ohne Entscheidung ging an den Ersatzprüfer, wie die Kampagne es sagt.</numerusform>
            <numerusform>Die Frist ist vorbei: %Ln Einträge ohne Entscheidung gingen an den Ersatzprüfer, wie die Kampagne es sagt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln items nothing was left to be removed; that is on record now.</source>
        <translation>
            <numerusform>Von %Ln Eintrag war nichts mehr zu entziehen; das ist jetzt festgehalten.</numerusform>
            <numerusform>Von %Ln Einträgen war nichts mehr zu entziehen; das ist jetzt festgehalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items are on instances that could not be read completely.</source>
        <translation>
            <numerusform>%Ln Eintrag ist auf einer Instanz, die nicht vollständig gelesen werden konnte.</numerusform>
            <numerusform>%Ln Einträge sind auf Instanzen, die nicht vollständig gelesen werden konnten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to be removed or changed.</source>
        <translation>Nichts ist mehr zu entziehen oder zu ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are staged, one for each account. Apply them in the review of the changes; what became of each item is put on record here.</source>
        <translation>
            <numerusform>%Ln Änderung ist vorgemerkt. Wenden Sie sie in der Überprüfung der Änderungen an; was aus jedem Eintrag wurde, wird hier festgehalten.</numerusform>
            <numerusform>%Ln Änderungen sind vorgemerkt, eine je Konto. Wenden Sie sie in der Überprüfung der Änderungen an; was aus jedem Eintrag wurde, wird hier festgehalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items are carried out and were seen so.</source>
        <translation>
            <numerusform>%Ln Eintrag ist ausgeführt und wurde so gesehen.</numerusform>
            <numerusform>%Ln Einträge sind ausgeführt und wurden so gesehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Carried out by the one who decided it alone: %1. An auditor asks for somebody else.</source>
        <translation>Ausgeführt von dem, der es allein entschied: %1. Ein Auditor verlangt jemand anderen.</translation>
    </message>
    <message>
        <source>Sheet for a reviewer…</source>
        <translation>Bogen für einen Prüfer…</translation>
    </message>
    <message>
        <source>Read a sheet back…</source>
        <translation>Bogen zurücklesen…</translation>
    </message>
    <message>
        <source>Review sheet with the results…</source>
        <translation>Prüfungsbogen mit den Ergebnissen…</translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation>Bericht als PDF…</translation>
    </message>
    <message>
        <source>Evidence pack…</source>
        <translation>Nachweispaket…</translation>
    </message>
    <message>
        <source>Verify an evidence pack…</source>
        <translation>Nachweispaket prüfen…</translation>
    </message>
    <message>
        <source>Sheets and evidence</source>
        <translation>Bögen und Nachweise</translation>
    </message>
    <message>
        <source>Read a sheet back</source>
        <translation>Bogen zurücklesen</translation>
    </message>
    <message>
        <source>Filled-in sheet (*.xlsx *.csv)</source>
        <translation>Ausgefüllter Bogen (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Row %1, item %2: %3</source>
        <translation>Zeile %1, Eintrag %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln decisions recorded.</source>
        <translation>
            <numerusform>%1: %Ln Entscheidung festgehalten.</numerusform>
            <numerusform>%1: %Ln Entscheidungen festgehalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows say what is decided already.</source>
        <translation>
            <numerusform>%Ln Zeile sagt, was schon entschieden ist.</numerusform>
            <numerusform>%Ln Zeilen sagen, was schon entschieden ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are without a decision.</source>
        <translation>
            <numerusform>%Ln Zeile ist ohne Entscheidung.</numerusform>
            <numerusform>%Ln Zeilen sind ohne Entscheidung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify an evidence pack</source>
        <translation>Nachweispaket prüfen</translation>
    </message>
    <message>
        <source>Evidence pack, or the manifest in its folder (*.zip %1)</source>
        <translation>Nachweispaket, oder das Verzeichnis der Prüfsummen in seinem Ordner (*.zip %1)</translation>
    </message>
    <message>
        <source>Verifying %1…</source>
        <translation>%1 wird geprüft…</translation>
    </message>
    <message numerus="yes">
        <source>%1 is whole: %Ln files.</source>
        <translation>
            <numerusform>%1 ist unversehrt: %Ln Datei.</numerusform>
            <numerusform>%1 ist unversehrt: %Ln Dateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>The review is signed off.</source>
        <translation>Die Prüfung ist abgezeichnet.</translation>
    </message>
    <message>
        <source>The review is not signed off.</source>
        <translation>Die Prüfung ist nicht abgezeichnet.</translation>
    </message>
    <message>
        <source>Digest of the review: %1</source>
        <translation>Prüfsumme der Prüfung: %1</translation>
    </message>
    <message>
        <source>Signed with the key %1</source>
        <translation>Signiert mit dem Schlüssel %1</translation>
    </message>
    <message>
        <source>It is not signed.</source>
        <translation>Es ist nicht signiert.</translation>
    </message>
    <message>
        <source>You decide &amp;as</source>
        <translation>Sie entscheiden &amp;als</translation>
    </message>
    <message>
        <source>Nothing is decided here that could be taken back.</source>
        <translation>Hier ist nichts entschieden, was sich zurücknehmen ließe.</translation>
    </message>
    <message>
        <source>The review is signed off: nothing can be decided any more.</source>
        <translation>Die Prüfung ist abgezeichnet: nichts kann mehr entschieden werden.</translation>
    </message>
    <message>
        <source>What was carried out could not be put on record. “Carry out…” does it again.</source>
        <translation>Was ausgeführt wurde, ließ sich nicht festhalten. „Ausführen…“ tut es noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items could not be carried out; the side panel says why. “Carry out…” tries again.</source>
        <translation>
            <numerusform>%Ln Eintrag konnte nicht ausgeführt werden; die Seitenleiste sagt, warum. „Ausführen…“ versucht es noch einmal.</numerusform>
            <numerusform>%Ln Einträge konnten nicht ausgeführt werden; die Seitenleiste sagt, warum. „Ausführen…“ versucht es noch einmal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were refused; “Details” names them.</source>
        <translation>
            <numerusform>%Ln Zeile wurde abgelehnt; „Details“ nennt sie.</numerusform>
            <numerusform>%Ln Zeilen wurden abgelehnt; „Details“ nennt sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is NOT whole: %Ln problems; “Details” names them.</source>
        <translation>
            <numerusform>%1 ist NICHT unversehrt: %Ln Mangel; „Details“ nennt ihn.</numerusform>
            <numerusform>%1 ist NICHT unversehrt: %Ln Mängel; „Details“ nennt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is signed; “Details” has the fingerprint of the key.</source>
        <translation>Es ist signiert; „Details“ hat den Fingerabdruck des Schlüssels.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items are to be removed in other tools by hand. Signing off asks for their new lists.</source>
        <translation>
            <numerusform>%Ln Eintrag ist in anderen Werkzeugen von Hand zu entfernen. Beim Abzeichnen wird nach deren neuen Listen gefragt.</numerusform>
            <numerusform>%Ln Einträge sind in anderen Werkzeugen von Hand zu entfernen. Beim Abzeichnen wird nach deren neuen Listen gefragt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::RoleEditor</name>
    <message>
        <source>← All roles</source>
        <translation>← Alle Rollen</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Zurück zur Liste (Esc)</translation>
    </message>
    <message>
        <source>Filter resources, or what they allow: connections, trigger</source>
        <translation>Ressourcen filtern, oder was sie erlauben: connections, auslösen</translation>
    </message>
    <message>
        <source>Filter resources</source>
        <translation>Ressourcen filtern</translation>
    </message>
    <message>
        <source>Only granted</source>
        <translation>Nur Gewährte</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Alle zuklappen</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Alle aufklappen</translation>
    </message>
    <message>
        <source>Unstage all of this role</source>
        <translation>Alle Vormerkungen dieser Rolle aufheben</translation>
    </message>
    <message>
        <source>This role is neither on the server, as last read, nor staged any more. What it was stays shown.</source>
        <translation>Diese Rolle ist weder nach dem letzten Lesen auf dem Server noch weiterhin vorgemerkt. Was sie war, bleibt angezeigt.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, by what they allow</source>
        <translation>%1, nach dem, was sie erlauben</translation>
    </message>
    <message>
        <source>Staged for this role: %1 granted, %2 taken away. Nothing is sent before you review and apply.</source>
        <translation>Für diese Rolle vorgemerkt: %1 gewährt, %2 entzogen. Nichts wird gesendet, bevor Sie überprüfen und anwenden.</translation>
    </message>
    <message>
        <source>Nothing is staged for the permissions of this role.</source>
        <translation>Für die Berechtigungen dieser Rolle ist nichts vorgemerkt.</translation>
    </message>
    <message>
        <source>Only to look at.</source>
        <translation>Nur zum Ansehen.</translation>
    </message>
    <message>
        <source>DAGs &amp;by</source>
        <translation>DAGs na&amp;ch</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>DAGs by</source>
        <translation>DAGs nach</translation>
    </message>
    <message>
        <source>A DAG with several tags stands under each of them; it is one permission all the same</source>
        <translation>Ein DAG mit mehreren Tags steht unter jedem davon; es ist trotzdem eine Berechtigung</translation>
    </message>
    <message>
        <source>Copy from role…</source>
        <translation>Aus Rolle kopieren…</translation>
    </message>
    <message>
        <source>Gives this role the permissions of another one (Ctrl+Shift+V)</source>
        <translation>Gibt dieser Rolle die Berechtigungen einer anderen (Strg+Umschalt+V)</translation>
    </message>
</context>
<context>
    <name>airside::RoleForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;on</source>
        <translation>a&amp;uf</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>&amp;starting from</source>
        <translation>aus&amp;gehend von</translation>
    </message>
    <message>
        <source>Starting from</source>
        <translation>Ausgehend von</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 Kopie</translation>
    </message>
    <message>
        <source>Clone the role %1</source>
        <translation>Rolle %1 klonen</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Neue Rolle</translation>
    </message>
    <message>
        <source>Stage creation</source>
        <translation>Anlegen vormerken</translation>
    </message>
    <message>
        <source>Rename the role %1 on %2</source>
        <translation>Rolle %1 auf %2 umbenennen</translation>
    </message>
    <message>
        <source>Stage renaming</source>
        <translation>Umbenennung vormerken</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <translation>%1 auf %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the role %1 on %2?</source>
        <translation>Rolle %1 auf %2 löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln roles?</source>
        <translation>
            <numerusform>%Ln Rolle löschen?</numerusform>
            <numerusform>%Ln Rollen löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage deletion of %1</source>
        <translation>Löschung von %1 vormerken</translation>
    </message>
    <message numerus="yes">
        <source>Stage deletion of %Ln roles</source>
        <translation>
            <numerusform>Löschung von %Ln Rolle vormerken</numerusform>
            <numerusform>Löschung von %Ln Rollen vormerken</numerusform>
        </translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>No instance in scope may be changed.</source>
        <translation>Keine Instanz im Bereich darf geändert werden.</translation>
    </message>
    <message>
        <source>It looks like the role %1 that is there already. Airflow takes them for two.</source>
        <translation>Sie sieht aus wie die vorhandene Rolle %1. Für Airflow sind es zwei.</translation>
    </message>
    <message>
        <source>The name begins or ends with a blank.</source>
        <translation>Der Name beginnt oder endet mit einem Leerzeichen.</translation>
    </message>
    <message>
        <source>Airflow tells roles apart by their exact names, capitals too.</source>
        <translation>Airflow unterscheidet Rollen nach ihrem genauen Namen, auch nach Groß- und Kleinschreibung.</translation>
    </message>
</context>
<context>
    <name>airside::RolePanel</name>
    <message>
        <source>all DAGs, future ones too</source>
        <translation>alle DAGs, auch künftige</translation>
    </message>
    <message>
        <source>no DAG</source>
        <translation>kein DAG</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Edit permissions</source>
        <translation>Berechtigungen bearbeiten</translation>
    </message>
    <message>
        <source>Clone…</source>
        <translation>Klonen…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Unstage</source>
        <translation>Vormerkung aufheben</translation>
    </message>
    <message>
        <source>Privileged</source>
        <translation>Privilegiert</translation>
    </message>
    <message>
        <source>DAG scope</source>
        <translation>DAG-Reichweite</translation>
    </message>
    <message>
        <source>Holders</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Holders of the role</source>
        <translation>Inhaber der Rolle</translation>
    </message>
    <message>
        <source>Enter or a double click shows the user</source>
        <translation>Eingabe oder Doppelklick zeigt den Benutzer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln roles selected</source>
        <translation>
            <numerusform>%Ln Rolle gewählt</numerusform>
            <numerusform>%Ln Rollen gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>No role selected</source>
        <translation>Keine Rolle gewählt</translation>
    </message>
    <message>
        <source>Delete removes all of them.</source>
        <translation>Löschen entfernt sie alle.</translation>
    </message>
    <message>
        <source>Select one to see who holds it and what it reaches.</source>
        <translation>Wählen Sie eine, um zu sehen, wer sie hat und was sie erreicht.</translation>
    </message>
    <message>
        <source>read-only: nothing can be changed here</source>
        <translation>schreibgeschützt: Hier kann nichts geändert werden</translation>
    </message>
    <message>
        <source>Show permissions</source>
        <translation>Berechtigungen zeigen</translation>
    </message>
    <message>
        <source>, inactive</source>
        <translation>, inaktiv</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message numerus="yes">
        <source>%Ln, directly</source>
        <translation>
            <numerusform>%Ln, direkt</numerusform>
            <numerusform>%Ln, direkt</numerusform>
        </translation>
    </message>
    <message>
        <source>Show holders in Users</source>
        <translation>Inhaber unter Benutzer zeigen</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Side by side, with only what differs (Ctrl+M)</source>
        <translation>Nebeneinander, nur mit dem, was verschieden ist (Strg+M)</translation>
    </message>
    <message>
        <source>As “airflow roles export” writes it (Ctrl+Shift+C)</source>
        <translation>Wie „airflow roles export“ sie schreibt (Strg+Umschalt+C)</translation>
    </message>
    <message>
        <source>Takes back what is staged for the role</source>
        <translation>Hebt auf, was für die Rolle vorgemerkt ist</translation>
    </message>
    <message>
        <source>DAG permissions from code</source>
        <translation>DAG-Berechtigungen aus Code</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>airside::RolePicker</name>
    <message>
        <source>Find a role</source>
        <translation>Rolle finden</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Show the role</source>
        <translation>Rolle zeigen</translation>
    </message>
    <message>
        <source>Opens the permissions of the role under the cursor (Enter)</source>
        <translation>Öffnet die Berechtigungen der Rolle unter dem Cursor (Eingabe)</translation>
    </message>
</context>
<context>
    <name>airside::RoleTableModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Holders</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Privileged</source>
        <translation>Privilegiert</translation>
    </message>
    <message>
        <source>DAG scope</source>
        <translation>DAG-Reichweite</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
</context>
<context>
    <name>airside::RolesPage</name>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Neue Rolle</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Strg+N</translation>
    </message>
    <message>
        <source>Airside was started read-only: nothing can be changed.</source>
        <translation>Airside wurde schreibgeschützt gestartet: Es kann nichts geändert werden.</translation>
    </message>
    <message>
        <source>%1 is marked read-only: its roles can be looked at, not changed. The mark is set on the page Instances.</source>
        <translation>%1 ist als schreibgeschützt markiert: Die Rollen können angesehen, aber nicht geändert werden. Die Markierung wird auf der Seite Instanzen gesetzt.</translation>
    </message>
    <message>
        <source>The deletion of this role is staged. Unstage it to edit the permissions.</source>
        <translation>Die Löschung dieser Rolle ist vorgemerkt. Heben Sie die Vormerkung auf, um die Berechtigungen zu bearbeiten.</translation>
    </message>
    <message>
        <source>An instance is one Airflow. Add yours to see its roles.</source>
        <translation>Eine Instanz ist ein Airflow. Fügen Sie Ihre hinzu, um deren Rollen zu sehen.</translation>
    </message>
    <message>
        <source>The roles of this scope have not been read since the program started.</source>
        <translation>Die Rollen dieses Bereichs wurden seit dem Programmstart nicht gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln roles are filtered away.</source>
        <translation>
            <numerusform>Die %Ln Rolle ist weggefiltert.</numerusform>
            <numerusform>Alle %Ln Rollen sind weggefiltert.</numerusform>
        </translation>
    </message>
    <message>
        <source>No right to see the roles</source>
        <translation>Kein Recht, die Rollen zu sehen</translation>
    </message>
    <message>
        <source>The roles could not be read</source>
        <translation>Die Rollen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>No roles</source>
        <translation>Keine Rollen</translation>
    </message>
    <message>
        <source>Edit permissions	Enter</source>
        <translation>Berechtigungen bearbeiten	Eingabe</translation>
    </message>
    <message>
        <source>Show permissions	Enter</source>
        <translation>Berechtigungen zeigen	Eingabe</translation>
    </message>
    <message>
        <source>Clone…	Ctrl+D</source>
        <translation>Klonen…	Strg+D</translation>
    </message>
    <message>
        <source>Rename…	F2</source>
        <translation>Umbenennen…	F2</translation>
    </message>
    <message>
        <source>Delete…	Del</source>
        <translation>Löschen…	Entf</translation>
    </message>
    <message>
        <source>Unstage	Ctrl+U</source>
        <translation>Vormerkung aufheben	Strg+U</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Side by side, with only what differs (Ctrl+M)</source>
        <translation>Nebeneinander, nur mit dem, was verschieden ist (Strg+M)</translation>
    </message>
    <message>
        <source>Select two or more roles to compare them (Ctrl+M)</source>
        <translation>Wählen Sie zwei oder mehr Rollen, um sie zu vergleichen (Strg+M)</translation>
    </message>
    <message>
        <source>Compare	Ctrl+M</source>
        <translation>Vergleichen	Strg+M</translation>
    </message>
    <message>
        <source>Copy as text	Ctrl+Shift+C</source>
        <translation>Als Text kopieren	Strg+Umschalt+C</translation>
    </message>
    <message>
        <source>Show holders</source>
        <translation>Inhaber zeigen</translation>
    </message>
    <message>
        <source>Can become Admin</source>
        <translation>Kann Admin werden</translation>
    </message>
    <message>
        <source>Made by people</source>
        <translation>Von Menschen angelegt</translation>
    </message>
    <message>
        <source>Held by nobody</source>
        <translation>Ohne Inhaber</translation>
    </message>
    <message>
        <source>Without permissions</source>
        <translation>Ohne Berechtigungen</translation>
    </message>
    <message>
        <source>With staged changes</source>
        <translation>Mit vorgemerkten Änderungen</translation>
    </message>
    <message>
        <source>Somebody changed this role on %1 after you staged your change. What is shown is your edit on what is there now; the next edit keeps both. Until then applying leaves it alone.</source>
        <translation>Jemand hat diese Rolle auf %1 geändert, nachdem Sie Ihre Änderung vorgemerkt haben. Gezeigt wird Ihre Bearbeitung auf dem, was jetzt dort ist; die nächste Bearbeitung behält beides. Bis dahin lässt das Anwenden sie unverändert.</translation>
    </message>
    <message>
        <source>Open the permissions of the role</source>
        <translation>Die Berechtigungen der Rolle öffnen</translation>
    </message>
    <message>
        <source>Clone the role</source>
        <translation>Die Rolle klonen</translation>
    </message>
    <message>
        <source>Rename the role</source>
        <translation>Die Rolle umbenennen</translation>
    </message>
    <message>
        <source>Delete the role</source>
        <translation>Die Rolle löschen</translation>
    </message>
    <message>
        <source>Compare the roles</source>
        <translation>Die Rollen vergleichen</translation>
    </message>
    <message>
        <source>Copy the role as text</source>
        <translation>Die Rolle als Text kopieren</translation>
    </message>
    <message>
        <source>Copy permissions from another role</source>
        <translation>Berechtigungen aus einer anderen Rolle kopieren</translation>
    </message>
    <message>
        <source>Unstage the changes of the role</source>
        <translation>Die Vormerkungen der Rolle aufheben</translation>
    </message>
    <message>
        <source>Undo the last staged edit</source>
        <translation>Den letzten vorgemerkten Schritt zurücknehmen</translation>
    </message>
    <message>
        <source>Redo the staged edit</source>
        <translation>Den vorgemerkten Schritt wiederholen</translation>
    </message>
    <message>
        <source>Words, or kind:custom privileged:yes holders&gt;10 – Ctrl+Space shows what can be asked</source>
        <translation>Wörter, oder kind:custom privileged:yes holders&gt;10 – Strg+Leertaste zeigt, wonach gefragt werden kann</translation>
    </message>
    <message>
        <source>History	Ctrl+H</source>
        <translation>Verlauf	Strg+H</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Review this…	Ctrl+Shift+R</source>
        <translation>Dies prüfen…	Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>Review this…</source>
        <translation>Dies prüfen…</translation>
    </message>
</context>
<context>
    <name>airside::ScopeButton</name>
    <message>
        <source>production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>No instance</source>
        <translation>Keine Instanz</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln instances</source>
        <translation>
            <numerusform>Die %Ln Instanz</numerusform>
            <numerusform>Alle %Ln Instanzen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln instances</source>
        <translation>
            <numerusform>%1 von %Ln Instanz</numerusform>
            <numerusform>%1 von %Ln Instanzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Scope: %1</source>
        <translation>Bereich: %1</translation>
    </message>
    <message>
        <source>All instances</source>
        <translation>Alle Instanzen</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Mehrere</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUKTION</translation>
    </message>
    <message>
        <source>Choose the instances to show</source>
        <translation>Wählen Sie die Instanzen, die gezeigt werden</translation>
    </message>
    <message>
        <source>Which instances the pages show (Alt+0)</source>
        <translation>Welche Instanzen die Seiten zeigen (Alt+0)</translation>
    </message>
</context>
<context>
    <name>airside::SettingsPage</name>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Geräumig</translation>
    </message>
    <message>
        <source>Rows of tables</source>
        <translation>Tabellenzeilen</translation>
    </message>
    <message>
        <source>How much room a row of a table takes.</source>
        <translation>Wie viel Platz eine Zeile einer Tabelle einnimmt.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Takes effect when Airside starts the next time.</source>
        <translation>Wirkt beim nächsten Start von Airside.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>Nur auf Wunsch</translation>
    </message>
    <message>
        <source>Every 5 minutes</source>
        <translation>Alle 5 Minuten</translation>
    </message>
    <message>
        <source>Every 15 minutes</source>
        <translation>Alle 15 Minuten</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Jede Stunde</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>The instances in scope, by itself. Not while changes are being applied or the window is locked.</source>
        <translation>Die Instanzen im Bereich, von selbst. Nicht, während Änderungen angewendet werden oder das Fenster gesperrt ist.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Dieser:</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>For both http and https, in airsidectl too. Addresses of this computer are always reached directly. A proxy that asks for a user and a password is not supported.</source>
        <translation>Für http wie https, auch in airsidectl. Adressen dieses Computers werden immer direkt erreicht. Ein Proxy, der nach Benutzer und Passwort fragt, wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Rechner des Proxys</translation>
    </message>
    <message>
        <source>A name or an address, such as proxy.example.org.</source>
        <translation>Ein Name oder eine Adresse, etwa proxy.example.org.</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Port des Proxys</translation>
    </message>
    <message>
        <source>Often 3128 or 8080.</source>
        <translation>Oft 3128 oder 8080.</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Sperren nach</translation>
    </message>
    <message>
        <source>Without a key or the mouse in the window. Locking covers everything, ends all sign-ins and wipes typed passwords; staged changes and half-filled forms stay. Ctrl+L locks at once.</source>
        <translation>Ohne Taste oder Maus im Fenster. Das Sperren verdeckt alles, beendet alle Anmeldungen und löscht eingegebene Passwörter; vorgemerkte Änderungen und halb ausgefüllte Formulare bleiben. Strg+L sperrt sofort.</translation>
    </message>
    <message>
        <source>Lock when the desktop is locked</source>
        <translation>Sperren, wenn der Desktop gesperrt wird</translation>
    </message>
    <message>
        <source>Where the desktop or the system announces it.</source>
        <translation>Wo der Desktop oder das System es mitteilt.</translation>
    </message>
    <message>
        <source>Clear clipboard after</source>
        <translation>Zwischenablage leeren nach</translation>
    </message>
    <message>
        <source>After a password was copied, if the clipboard still holds it then. Also when Airside locks or closes.</source>
        <translation>Nachdem ein Passwort kopiert wurde, falls die Zwischenablage es dann noch enthält. Auch wenn Airside sperrt oder schließt.</translation>
    </message>
    <message>
        <source>⚠ Not used yet: the host is a name or an address, without http://, the port a number up to 65535.</source>
        <translation>⚠ Noch nicht verwendet: Der Rechner ist ein Name oder eine Adresse ohne http://, der Port eine Zahl bis 65535.</translation>
    </message>
    <message>
        <source>The setting could not be saved and stays as it was. </source>
        <translation>Die Einstellung konnte nicht gespeichert werden und bleibt, wie sie war. </translation>
    </message>
    <message>
        <source>“As the desktop” follows it at once when it turns dark or asks for more contrast, where the desktop tells.</source>
        <translation>„Wie der Desktop“ folgt ihm sofort, wenn er dunkel wird oder mehr Kontrast verlangt, wo der Desktop es mitteilt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln Jahr</numerusform>
            <numerusform>%Ln Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Keep every snapshot for</source>
        <translation>Jede Momentaufnahme behalten</translation>
    </message>
    <message>
        <source>Each complete reading of an instance is kept as a snapshot. One in which nothing changed takes hardly any room.</source>
        <translation>Jedes vollständige Lesen einer Instanz wird als Momentaufnahme aufbewahrt. Eine, in der sich nichts geändert hat, braucht kaum Platz.</translation>
    </message>
    <message>
        <source>The last of each day</source>
        <translation>Die letzte jedes Tages</translation>
    </message>
    <message>
        <source>The last of each week</source>
        <translation>Die letzte jeder Woche</translation>
    </message>
    <message>
        <source>The last of each month</source>
        <translation>Die letzte jedes Monats</translation>
    </message>
    <message>
        <source>Of older ones keep</source>
        <translation>Von älteren behalten</translation>
    </message>
    <message>
        <source>In universal time (UTC). Snapshots are removed when Airside starts, and once a day.</source>
        <translation>In Weltzeit (UTC). Momentaufnahmen werden beim Start von Airside und einmal am Tag entfernt.</translation>
    </message>
    <message>
        <source>Remove all after</source>
        <translation>Alle entfernen nach</translation>
    </message>
    <message>
        <source>The newest snapshot of an instance always stays.</source>
        <translation>Die neueste Momentaufnahme einer Instanz bleibt immer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Schutzregeln</translation>
    </message>
    <message>
        <source>Protected accounts</source>
        <translation>Geschützte Konten</translation>
    </message>
    <message>
        <source>Protected roles</source>
        <translation>Geschützte Rollen</translation>
    </message>
    <message>
        <source>Exact names, one a line. They are not changed, given or taken unless it is overridden with a reason.</source>
        <translation>Genaue Namen, je Zeile einer. Sie werden nicht geändert, vergeben oder entzogen, außer es wird mit einem Grund übergangen.</translation>
    </message>
    <message>
        <source>At once at most</source>
        <translation>Höchstens auf einmal</translation>
    </message>
    <message>
        <source>On one instance; more asks for a reason.</source>
        <translation>Auf einer Instanz; für mehr wird ein Grund verlangt.</translation>
    </message>
    <message>
        <source>Share of users at most</source>
        <translation>Höchster Anteil der Benutzer</translation>
    </message>
    <message>
        <source>Of an instance&apos;s users at once; more asks for a reason. Fewer than ten users are never too many.</source>
        <translation>Der Benutzer einer Instanz auf einmal; für mehr wird ein Grund verlangt. Weniger als zehn Benutzer sind nie zu viele.</translation>
    </message>
    <message>
        <source>Protected on</source>
        <translation>Geschützt auf</translation>
    </message>
    <message>
        <source>Whose two lists stand below. An instance has its own beside those of every instance.</source>
        <translation>Wessen zwei Listen darunter stehen. Eine Instanz hat eigene neben denen für jede Instanz.</translation>
    </message>
    <message>
        <source>Usernames, one a line: break-glass and service accounts. Nothing changes them or takes rights from them unless it is overridden with a reason.</source>
        <translation>Benutzernamen, je Zeile einer: Notfall- und Dienstkonten. Nichts ändert sie oder nimmt ihnen Rechte, außer es wird mit einem Grund übergangen.</translation>
    </message>
    <message>
        <source>Every instance</source>
        <translation>Jede Instanz</translation>
    </message>
</context>
<context>
    <name>airside::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUKTION</translation>
    </message>
    <message>
        <source>%1 (Alt+%2)</source>
        <translation>%1 (Alt+%2)</translation>
    </message>
    <message>
        <source>Read-only: nothing can be changed.</source>
        <translation>Schreibgeschützt: Es kann nichts geändert werden.</translation>
    </message>
    <message>
        <source>Demo data, made up and gone when you close.</source>
        <translation>Demodaten, erfunden und beim Schließen verschwunden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln instances could not be read</source>
        <translation>
            <numerusform>%Ln Instanz konnte nicht gelesen werden</numerusform>
            <numerusform>%Ln Instanzen konnten nicht gelesen werden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::SignOffDialog</name>
    <message>
        <source>The review is signed off already.</source>
        <translation>Die Prüfung ist schon abgezeichnet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items are without a decision.</source>
        <translation>
            <numerusform>%Ln Eintrag ist ohne Entscheidung.</numerusform>
            <numerusform>%Ln Einträge sind ohne Entscheidung.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: was to be removed, and the instance was not read completely.</source>
        <translation>%1: sollte entzogen werden, und die Instanz wurde nicht vollständig gelesen.</translation>
    </message>
    <message>
        <source>%1: was to be removed and is still there.</source>
        <translation>%1: sollte entzogen werden und ist noch da.</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Abzeichnen</translation>
    </message>
    <message>
        <source>A sign-off ends the review: nothing can be decided or changed afterwards, and any later change of what is kept is found.</source>
        <translation>Eine Abzeichnung beendet die Prüfung: danach kann nichts mehr entschieden oder geändert werden, und jede spätere Änderung des Festgehaltenen fällt auf.</translation>
    </message>
    <message>
        <source>What is not settled yet</source>
        <translation>Was noch nicht erledigt ist</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>What you confirm, for example: reviewed with the heads of the teams, OPS-12</source>
        <translation>Was Sie bestätigen, zum Beispiel: mit den Leitungen der Teams geprüft, OPS-12</translation>
    </message>
    <message>
        <source>&amp;Statement of %1</source>
        <translation>&amp;Erklärung von %1</translation>
    </message>
    <message>
        <source>Digest of the review</source>
        <translation>Prüfsumme der Prüfung</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading the instances once more…</source>
        <translation>Die Instanzen werden noch einmal gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is decided, and what was to be removed was seen removed.</source>
        <translation>Alles ist entschieden, und was zu entziehen war, wurde als entzogen gesehen.</translation>
    </message>
    <message>
        <source>It cannot be signed off yet. This is not settled:</source>
        <translation>Sie kann noch nicht abgezeichnet werden. Dies ist nicht erledigt:</translation>
    </message>
    <message>
        <source>The review is signed off. Keep this digest where the people who can write to this computer cannot: it stands for the whole review.</source>
        <translation>Die Prüfung ist abgezeichnet. Bewahren Sie diese Prüfsumme dort auf, wohin nicht schreiben kann, wer auf diesen Rechner schreibt: sie steht für die ganze Prüfung.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1: is gone, but its removal is not on record. “Carry out…” puts it there.</source>
        <translation>%1: ist weg, aber der Entzug ist nicht festgehalten. „Ausführen…“ hält ihn fest.</translation>
    </message>
    <message>
        <source>%1: was to be removed, and no list of now says whether it is.</source>
        <translation>%1: war zu entfernen, und keine jetzige Liste sagt, ob das geschehen ist.</translation>
    </message>
    <message>
        <source>Give the list that %1 has now…</source>
        <translation>Jetzige Liste von %1 angeben…</translation>
    </message>
    <message>
        <source>List of %1</source>
        <translation>Liste von %1</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.json)</source>
        <translation>Tabellen (*.csv *.xlsx *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>airside::SigningKeyRow</name>
    <message>
        <source>&amp;Signed with the key in the keychain</source>
        <translation>&amp;Signiert mit dem Schlüssel im Schlüsselbund</translation>
    </message>
    <message>
        <source>&amp;Make a key</source>
        <translation>Schlüssel &amp;anlegen</translation>
    </message>
    <message>
        <source>Fingerprint of the key</source>
        <translation>Fingerabdruck des Schlüssels</translation>
    </message>
    <message>
        <source>There is no key yet</source>
        <translation>Es gibt noch keinen Schlüssel</translation>
    </message>
    <message>
        <source>Make another key</source>
        <translation>Anderen Schlüssel anlegen</translation>
    </message>
    <message>
        <source>The key of now is lost then. What it signed can still be verified, but nothing more can be signed with it; whoever verifies has to be told the new fingerprint.</source>
        <translation>Der jetzige Schlüssel ist dann verloren. Was er signiert hat, lässt sich weiter nachprüfen, doch nichts mehr damit signieren; wer nachprüft, muss den neuen Fingerabdruck erfahren.</translation>
    </message>
    <message>
        <source>&amp;Make another key…</source>
        <translation>Anderen Schlüssel &amp;anlegen…</translation>
    </message>
</context>
<context>
    <name>airside::SnapshotPage</name>
    <message>
        <source>Still shown: what was read %1.</source>
        <translation>Weiterhin gezeigt: was %1 gelesen wurde.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>wird gelesen…</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>gelesen %1</translation>
    </message>
    <message>
        <source>Reading for the first time…</source>
        <translation>Wird zum ersten Mal gelesen…</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>NOT complete: %1 gave %2 of %3</source>
        <translation>NICHT vollständig: %1 lieferte %2 von %3</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>No instance yet</source>
        <translation>Noch keine Instanz</translation>
    </message>
    <message>
        <source>Add an instance…</source>
        <translation>Instanz hinzufügen…</translation>
    </message>
    <message>
        <source>Nothing could be read</source>
        <translation>Nichts konnte gelesen werden</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>The message above says why. Nothing is shown, since nothing was read before.</source>
        <translation>Die Meldung oben sagt, warum. Es wird nichts gezeigt, weil vorher nichts gelesen wurde.</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Jetzt lesen</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>The account that signs in may not list them. Ask an administrator of this Airflow for a role with can_read on Users and Roles, or sign in with another account.</source>
        <translation>Das Konto, das sich anmeldet, darf sie nicht auflisten. Bitten Sie die Administration dieses Airflow um eine Rolle mit can_read on Users und Roles, oder melden Sie sich mit einem anderen Konto an.</translation>
    </message>
    <message>
        <source>The message above says why.</source>
        <translation>Die Meldung oben sagt, warum.</translation>
    </message>
    <message>
        <source>Open Instances</source>
        <translation>Instanzen öffnen</translation>
    </message>
    <message>
        <source>This server has none, and says so completely.</source>
        <translation>Dieser Server hat keine und sagt das vollständig.</translation>
    </message>
    <message>
        <source>It only keeps what was read last for the next start; nothing else depends on it.</source>
        <translation>Sie bewahrt nur das zuletzt Gelesene für den nächsten Start auf; sonst hängt nichts davon ab.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln gewählt</numerusform>
            <numerusform>%Ln gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>read %1 (%2)</source>
        <translation>gelesen %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <translation>
            <numerusform>%Ln verschwunden</numerusform>
            <numerusform>%Ln verschwunden</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing changed since the last reading</source>
        <translation>nichts geändert seit dem letzten Lesen</translation>
    </message>
    <message>
        <source>%1 since the last reading, too many to mark</source>
        <translation>%1 seit dem letzten Lesen, zu viele zum Markieren</translation>
    </message>
    <message>
        <source>%1 since the last reading</source>
        <translation>%1 seit dem letzten Lesen</translation>
    </message>
</context>
<context>
    <name>airside::SortHeader</name>
    <message>
        <source>Click to sort by it alone, Shift+click to sort by it within the others.</source>
        <translation>Klick sortiert allein danach, Umschalt+Klick danach innerhalb der übrigen.</translation>
    </message>
</context>
<context>
    <name>airside::StagedBar</name>
    <message>
        <source>Staged changes</source>
        <translation>Vorgemerkte Änderungen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Überprüfen…</translation>
    </message>
    <message>
        <source>Look at each change, then apply (Ctrl+Enter)</source>
        <translation>Jede Änderung ansehen, dann anwenden (Strg+Eingabe)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes staged</source>
        <translation>
            <numerusform>%Ln Änderung vorgemerkt</numerusform>
            <numerusform>%Ln Änderungen vorgemerkt</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard staged changes</source>
        <translation>Vorgemerkte Änderungen verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln staged changes have not been applied anywhere. Discard them?</source>
        <translation>
            <numerusform>Die %Ln vorgemerkte Änderung wurde nirgends angewendet. Verwerfen?</numerusform>
            <numerusform>Die %Ln vorgemerkten Änderungen wurden nirgends angewendet. Verwerfen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln changes</source>
        <translation>
            <numerusform>%Ln Änderung verwerfen</numerusform>
            <numerusform>%Ln Änderungen verwerfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Takes the last staging step back (Ctrl+Z)</source>
        <translation>Nimmt den letzten vorgemerkten Schritt zurück (Strg+Z)</translation>
    </message>
    <message>
        <source>Does the step again that was taken back (Ctrl+Shift+Z)</source>
        <translation>Führt den zurückgenommenen Schritt wieder aus (Strg+Umschalt+Z)</translation>
    </message>
    <message>
        <source>they stay as they are: Airside was started read-only</source>
        <translation>sie bleiben, wie sie sind: Airside wurde schreibgeschützt gestartet</translation>
    </message>
</context>
<context>
    <name>airside::TableView</name>
    <message>
        <source>Sort by %1, ascending	Alt+Up</source>
        <translation>Nach %1 aufsteigend sortieren	Alt+Auf</translation>
    </message>
    <message>
        <source>Sort by %1, descending	Alt+Down</source>
        <translation>Nach %1 absteigend sortieren	Alt+Ab</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>%1 ascending</source>
        <translation>%1 aufsteigend</translation>
    </message>
    <message>
        <source>%1 descending</source>
        <translation>%1 absteigend</translation>
    </message>
    <message>
        <source>Sorted by %1</source>
        <translation>Sortiert nach %1</translation>
    </message>
    <message>
        <source>, then </source>
        <comment>between sort columns</comment>
        <translation>, dann nach </translation>
    </message>
    <message>
        <source>Then sort by %1, ascending	Alt+Shift+Up</source>
        <translation>Dann nach %1 aufsteigend sortieren	Alt+Umschalt+Auf</translation>
    </message>
    <message>
        <source>Then sort by %1, descending	Alt+Shift+Down</source>
        <translation>Dann nach %1 absteigend sortieren	Alt+Umschalt+Ab</translation>
    </message>
    <message>
        <source>No longer sort by %1</source>
        <translation>Nicht mehr nach %1 sortieren</translation>
    </message>
</context>
<context>
    <name>airside::TeamStoreSection</name>
    <message>
        <source>Save and use</source>
        <translation>Speichern und verwenden</translation>
    </message>
    <message>
        <source>Empty: on this computer</source>
        <translation>Leer: auf diesem Computer</translation>
    </message>
    <message>
        <source>Team&apos;s store</source>
        <translation>Ablage des Teams</translation>
    </message>
    <message>
        <source>A PostgreSQL database that your team shares, such as postgresql://LOGIN@HOST/airside. You decide as this login. Without a password in it.</source>
        <translation>Eine PostgreSQL-Datenbank, die Ihr Team gemeinsam nutzt, etwa postgresql://LOGIN@HOST/airside. Sie entscheiden unter dieser Anmeldung. Ohne Passwort darin.</translation>
    </message>
    <message>
        <source>Password of the login</source>
        <translation>Passwort der Anmeldung</translation>
    </message>
    <message>
        <source>Goes into the keychain. Left empty, the one that is kept there stays.</source>
        <translation>Kommt in den Schlüsselbund. Bleibt das Feld leer, so bleibt das dort aufbewahrte.</translation>
    </message>
    <message>
        <source>This computer offers no keychain to keep the password in. Leave it empty here, and use the password file of PostgreSQL (~/.pgpass).</source>
        <translation>Dieser Computer bietet keinen Schlüsselbund für das Passwort. Lassen Sie es hier leer und verwenden Sie die Passwortdatei von PostgreSQL (~/.pgpass).</translation>
    </message>
    <message>
        <source>The reviews are on this computer when Airside starts the next time.</source>
        <translation>Beim nächsten Start von Airside liegen die Prüfungen auf diesem Computer.</translation>
    </message>
    <message>
        <source>The reviews are in the team&apos;s store when Airside starts the next time.</source>
        <translation>Beim nächsten Start von Airside liegen die Prüfungen in der Ablage des Teams.</translation>
    </message>
    <message>
        <source>Takes effect when Airside starts the next time.</source>
        <translation>Wirkt beim nächsten Start von Airside.</translation>
    </message>
    <message>
        <source>Remind of access reviews</source>
        <translation>An Zugriffsprüfungen erinnern</translation>
    </message>
    <message>
        <source>Access reviews</source>
        <translation>Zugriffsprüfungen</translation>
    </message>
    <message>
        <source>Once a day for each review that ends within three days, or has ended, with items for you to decide: in the tray, or in the window where there is no tray.</source>
        <translation>Einmal am Tag für jede Prüfung, die binnen drei Tagen endet oder geendet hat und in der Sie noch zu entscheiden haben: im Infobereich, oder im Fenster, wo es keinen gibt.</translation>
    </message>
</context>
<context>
    <name>airside::UserDetails</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Privilege</source>
        <translation>Privileg</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Last login</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>Failed logins</source>
        <translation>Fehlanmeldungen</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>staged; now: %1</source>
        <translation>vorgemerkt; jetzt: %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>not created yet</source>
        <translation>noch nicht angelegt</translation>
    </message>
    <message>
        <source>nothing counted yet</source>
        <translation>noch nichts gezählt</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>gewöhnlich</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <translation>%1 (aus %2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Airflow creates every user active.</source>
        <translation>Airflow legt jeden Benutzer aktiv an.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no: cannot sign in</source>
        <translation>nein: kann sich nicht anmelden</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>since the last success</source>
        <translation>seit der letzten erfolgreichen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>will be active</source>
        <translation>wird aktiv sein</translation>
    </message>
</context>
<context>
    <name>airside::UserEditor</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>New user on %1</source>
        <translation>Neuer Benutzer auf %1</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Neuer Benutzer</translation>
    </message>
    <message>
        <source>Stage new user</source>
        <translation>Neuen Benutzer vormerken</translation>
    </message>
    <message>
        <source>Staged only: nothing is sent before you review and apply.</source>
        <translation>Nur vorgemerkt: Nichts wird gesendet, bevor Sie überprüfen und anwenden.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Stage changes</source>
        <translation>Änderungen vormerken</translation>
    </message>
    <message>
        <source>On %1.</source>
        <translation>Auf %1.</translation>
    </message>
    <message>
        <source>Airside signs in with this account: what takes its rights will be refused when it is applied.</source>
        <translation>Airside meldet sich mit diesem Konto an: Was ihm Rechte entzieht, wird beim Anwenden abgelehnt.</translation>
    </message>
    <message>
        <source>Choose where the user shall be made.</source>
        <translation>Wählen Sie, wo der Benutzer angelegt werden soll.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln users</source>
        <translation>
            <numerusform>%Ln Benutzer</numerusform>
            <numerusform>%Ln Benutzer</numerusform>
        </translation>
    </message>
    <message>
        <source>This is still the new user. %1 is only selected in the table: stage or cancel first.</source>
        <translation>Hier ist weiterhin der neue Benutzer. %1 ist nur in der Tabelle gewählt: Merken Sie zuerst vor, oder brechen Sie ab.</translation>
    </message>
    <message>
        <source>This is still %1. %2 is only selected in the table: stage or cancel first.</source>
        <translation>Hier ist weiterhin %1. %2 ist nur in der Tabelle gewählt: Merken Sie zuerst vor, oder brechen Sie ab.</translation>
    </message>
</context>
<context>
    <name>airside::UserEditorForm</name>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Unverändert lassen</translation>
    </message>
    <message>
        <source>Type one</source>
        <translation>Eines eingeben</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Repeat it</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Choose an instance</source>
        <translation>Instanz wählen</translation>
    </message>
    <message>
        <source>Choose an instance to see its roles.</source>
        <translation>Wählen Sie eine Instanz, um deren Rollen zu sehen.</translation>
    </message>
    <message>
        <source>There is no role to give.</source>
        <translation>Es gibt keine Rolle zu vergeben.</translation>
    </message>
    <message>
        <source>Random, known to nobody</source>
        <translation>Zufällig, niemandem bekannt</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Fills in a strong password twice</source>
        <translation>Trägt zweimal ein starkes Passwort ein</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>To hand it on before it is staged: afterwards nobody can read it here</source>
        <translation>Zum Weitergeben, bevor es vorgemerkt wird: Danach kann es hier niemand mehr lesen</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %Ln seconds.</source>
        <translation>
            <numerusform>Kopiert. Die Zwischenablage wird in %Ln Sekunde geleert.</numerusform>
            <numerusform>Kopiert. Die Zwischenablage wird in %Ln Sekunden geleert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::UserPanel</name>
    <message>
        <source>Details of the selection</source>
        <translation>Einzelheiten der Auswahl</translation>
    </message>
    <message>
        <source>Select a user to see the details.
Ctrl or Shift selects several, to give or take roles at once.</source>
        <translation>Wählen Sie einen Benutzer, um die Einzelheiten zu sehen.
Mit Strg oder Umschalt wählen Sie mehrere, um Rollen auf einmal zu geben oder zu entziehen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Unstage</source>
        <translation>Vormerkung aufheben</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Del: stages the deletion, nothing is sent</source>
        <translation>Entf: merkt die Löschung vor, nichts wird gesendet</translation>
    </message>
    <message>
        <source>Takes back what is staged for the selection</source>
        <translation>Hebt auf, was für die Auswahl vorgemerkt ist</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>No longer on the server.</source>
        <translation>Nicht mehr auf dem Server.</translation>
    </message>
    <message>
        <source>Looks like another user: %1</source>
        <translation>Sieht aus wie ein anderer Benutzer: %1</translation>
    </message>
    <message>
        <source>The password that was typed is not kept in files: edit and type it again.</source>
        <translation>Das eingegebene Passwort wird nicht in Dateien aufbewahrt: Bearbeiten Sie den Benutzer, und geben Sie es erneut ein.</translation>
    </message>
    <message>
        <source>Staged: will be created.</source>
        <translation>Vorgemerkt: wird angelegt.</translation>
    </message>
    <message>
        <source>Staged: will be changed.</source>
        <translation>Vorgemerkt: wird geändert.</translation>
    </message>
    <message>
        <source>Staged: will be deleted.</source>
        <translation>Vorgemerkt: wird gelöscht.</translation>
    </message>
    <message>
        <source>Airside signs in with this account: what takes its rights will be refused when it is applied.</source>
        <translation>Airside meldet sich mit diesem Konto an: Was ihm Rechte entzieht, wird beim Anwenden abgelehnt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln users selected</source>
        <translation>
            <numerusform>%Ln Benutzer gewählt</numerusform>
            <numerusform>%Ln Benutzer gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on %1</source>
        <translation>
            <numerusform>%Ln auf %1</numerusform>
            <numerusform>%Ln auf %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The account that Airside signs in with is among them: what takes its rights will be refused.</source>
        <translation>Das Konto, mit dem sich Airside anmeldet, ist darunter: Was ihm Rechte entzieht, wird abgelehnt.</translation>
    </message>
    <message>
        <source>Airside was started read-only: nothing can be staged.</source>
        <translation>Airside wurde schreibgeschützt gestartet: Es kann nichts vorgemerkt werden.</translation>
    </message>
    <message>
        <source>%1 is marked read-only: its users cannot be changed here.</source>
        <translation>%1 ist als schreibgeschützt markiert: Die Benutzer können hier nicht geändert werden.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Changed on the server since its deletion was staged. Applying leaves it alone until you decide in the review.</source>
        <translation>Auf dem Server geändert, seit die Löschung vorgemerkt wurde. Das Anwenden lässt ihn unverändert, bis Sie in der Überprüfung entscheiden.</translation>
    </message>
    <message>
        <source>Changed on the server since this was staged. What is shown is your edit on what the server has now; the next edit keeps both. Until then applying leaves it alone.</source>
        <translation>Auf dem Server geändert, seit dies vorgemerkt wurde. Gezeigt wird Ihre Bearbeitung auf dem, was der Server jetzt hat; die nächste Bearbeitung behält beides. Bis dahin lässt das Anwenden ihn unverändert.</translation>
    </message>
    <message>
        <source>Show as person</source>
        <translation>Als Person zeigen</translation>
    </message>
    <message>
        <source>Shows the person and their other accounts (Ctrl+P)</source>
        <translation>Zeigt die Person und ihre anderen Konten (Strg+P)</translation>
    </message>
    <message>
        <source>Enter or a double click shows who else has the permission</source>
        <translation>Eingabe oder Doppelklick zeigt, wer sonst die Berechtigung hat</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>wird gezählt…</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>No permission: these users can sign in and do nothing.</source>
        <translation>Keine Berechtigung: Diese Benutzer können sich anmelden und nichts tun.</translation>
    </message>
    <message>
        <source>Lock out…</source>
        <translation>Sperren…</translation>
    </message>
    <message>
        <source>Restore roles</source>
        <translation>Rollen zurückgeben</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>Reaktivieren</translation>
    </message>
    <message>
        <source>Suspend, deactivate or delete, with what each does here (Ctrl+Del)</source>
        <translation>Stilllegen, deaktivieren oder löschen, mit dem, was jedes hier bewirkt (Strg+Entf)</translation>
    </message>
    <message>
        <source>Stages exactly the roles that a suspension took here</source>
        <translation>Merkt genau die Rollen vor, die hier beim Stilllegen genommen wurden</translation>
    </message>
    <message>
        <source>Stages that the account can sign in again</source>
        <translation>Merkt vor, dass das Konto sich wieder anmelden kann</translation>
    </message>
    <message>
        <source>Roles are set anew at each sign-in on this instance: what is changed here may be undone then.</source>
        <translation>Rollen werden auf dieser Instanz bei jeder Anmeldung neu gesetzt: Was hier geändert wird, kann dann rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>This user will be deleted, so there are no roles to give or take.</source>
        <translation>Dieser Benutzer wird gelöscht, deshalb gibt es keine Rollen zu geben oder zu nehmen.</translation>
    </message>
    <message>
        <source>The server told no roles.</source>
        <translation>Der Server hat keine Rollen genannt.</translation>
    </message>
    <message>
        <source>These users will be deleted, so there are no roles to give or take.</source>
        <translation>Diese Benutzer werden gelöscht, deshalb gibt es keine Rollen zu geben oder zu nehmen.</translation>
    </message>
    <message>
        <source>The servers told no roles.</source>
        <translation>Die Server haben keine Rollen genannt.</translation>
    </message>
</context>
<context>
    <name>airside::UsersPage</name>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Neuer Benutzer</translation>
    </message>
    <message>
        <source>Give or take roles</source>
        <translation>Rollen geben oder entziehen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Unstage</source>
        <translation>Vormerkung aufheben</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>Nothing in scope may be changed: not read yet, or read-only.</source>
        <translation>Nichts im Bereich darf geändert werden: noch nicht gelesen, oder schreibgeschützt.</translation>
    </message>
    <message>
        <source>An instance is one Airflow. Add yours to see its users.</source>
        <translation>Eine Instanz ist ein Airflow. Fügen Sie Ihre hinzu, um deren Benutzer zu sehen.</translation>
    </message>
    <message>
        <source>The users of this scope have not been read since the program started.</source>
        <translation>Die Benutzer dieses Bereichs wurden seit dem Programmstart nicht gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln users are filtered away.</source>
        <translation>
            <numerusform>Der %Ln Benutzer ist weggefiltert.</numerusform>
            <numerusform>Alle %Ln Benutzer sind weggefiltert.</numerusform>
        </translation>
    </message>
    <message>
        <source>No right to see the users</source>
        <translation>Kein Recht, die Benutzer zu sehen</translation>
    </message>
    <message>
        <source>The users could not be read</source>
        <translation>Die Benutzer konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>No users</source>
        <translation>Keine Benutzer</translation>
    </message>
    <message numerus="yes">
        <source>Read-only, and left as they are: %Ln of the selected users (%1).</source>
        <translation>
            <numerusform>Schreibgeschützt und unverändert gelassen: %Ln der gewählten Benutzer (%1).</numerusform>
            <numerusform>Schreibgeschützt und unverändert gelassen: %Ln der gewählten Benutzer (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfinished edit</source>
        <translation>Unfertige Bearbeitung</translation>
    </message>
    <message>
        <source>What was typed in the panel is not staged yet.</source>
        <translation>Was im Seitenfeld eingegeben wurde, ist noch nicht vorgemerkt.</translation>
    </message>
    <message>
        <source>Discard what was typed</source>
        <translation>Eingaben verwerfen</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Filter users by name, username, e-mail, role or instance</source>
        <translation>Benutzer filtern nach Name, Benutzername, E-Mail, Rolle oder Instanz</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Can become Admin</source>
        <translation>Kann Admin werden</translation>
    </message>
    <message>
        <source>Not signed in for 90 days</source>
        <translation>Seit 90 Tagen nicht angemeldet</translation>
    </message>
    <message>
        <source>Never signed in</source>
        <translation>Nie angemeldet</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>Fehlgeschlagene Anmeldungen</translation>
    </message>
    <message>
        <source>Without roles</source>
        <translation>Ohne Rollen</translation>
    </message>
    <message>
        <source>Inactive with roles</source>
        <translation>Inaktiv mit Rollen</translation>
    </message>
    <message>
        <source>With staged changes</source>
        <translation>Mit vorgemerkten Änderungen</translation>
    </message>
    <message>
        <source>%1 is staged, but the filter does not show it.</source>
        <translation>%1 ist vorgemerkt, aber der Filter zeigt es nicht.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Words, or role:Admin active:yes last_login&gt;90d – Ctrl+Space shows what can be asked</source>
        <translation>Wörter, oder role:Admin active:yes last_login&gt;90d – Strg+Leertaste zeigt, wonach gefragt werden kann</translation>
    </message>
    <message>
        <source>Show as person</source>
        <translation>Als Person zeigen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Lock out…</source>
        <translation>Sperren…</translation>
    </message>
    <message>
        <source>Restore roles</source>
        <translation>Rollen zurückgeben</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>Reaktivieren</translation>
    </message>
    <message numerus="yes">
        <source>Nobody knows the passwords of %Ln suspended accounts: give new ones by editing them.</source>
        <translation>
            <numerusform>Das Passwort von %Ln stillgelegten Konto kennt niemand: Beim Bearbeiten ein neues geben.</numerusform>
            <numerusform>Die Passwörter von %Ln stillgelegten Konten kennt niemand: Beim Bearbeiten neue geben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspend, deactivate or delete, with what each does here (Ctrl+Del)</source>
        <translation>Stilllegen, deaktivieren oder löschen, mit dem, was jedes hier bewirkt (Strg+Entf)</translation>
    </message>
    <message>
        <source>The instance is marked read-only: its users cannot be changed here.</source>
        <translation>Die Instanz ist als nur lesbar markiert: Ihre Benutzer können hier nicht geändert werden.</translation>
    </message>
    <message>
        <source>Review this…</source>
        <translation>Dies prüfen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln users were selected. They are scattered over the table now, in more places than can be kept selected, so none is.</source>
        <translation>
            <numerusform>Ein Benutzer war ausgewählt. Er steht jetzt an zu vielen Stellen der Tabelle, deshalb ist keiner mehr ausgewählt.</numerusform>
            <numerusform>%Ln Benutzer waren ausgewählt. Sie stehen jetzt über die Tabelle verstreut, an mehr Stellen, als ausgewählt bleiben können; deshalb ist keiner mehr ausgewählt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::ViewForm</name>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>airside::ViewsButton</name>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Ansichten</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Filters and arrangements under a name (Alt+V)</source>
        <translation>Filter und Anordnungen unter einem Namen (Alt+A)</translation>
    </message>
    <message>
        <source>Replaces the view of this name.</source>
        <translation>Ersetzt die Ansicht dieses Namens.</translation>
    </message>
    <message>
        <source>Built-in</source>
        <translation>Vordefiniert</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>Diese Ansicht &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Save the filter, the order of rows and the columns under this name:</source>
        <translation>Filter, Reihenfolge der Zeilen und Spalten unter diesem Namen speichern:</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>New name of the view “%1”:</source>
        <translation>Neuer Name der Ansicht „%1“:</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Delete the view “%1”? Nothing else goes with it.</source>
        <translation>Die Ansicht „%1“ löschen? Sonst geht nichts verloren.</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Ansicht löschen</translation>
    </message>
</context>
<context>
    <name>airside::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Who can do what in your Airflow?</source>
        <translation>Wer darf was in Ihrem Airflow?</translation>
    </message>
    <message>
        <source>Airside lists the users, roles and permissions of every Airflow you run, says what each role really allows, stages changes and checks them before and after, and exports the sheet an access review needs. Nothing leaves this machine but requests to your own Airflow.</source>
        <translation>Airside zeigt die Benutzer, Rollen und Berechtigungen jedes Airflow, das Sie betreiben, sagt, was jede Rolle wirklich erlaubt, merkt Änderungen vor, prüft sie davor und danach und exportiert den Bogen, den eine Zugriffsüberprüfung braucht. Diesen Rechner verlassen nur Anfragen an Ihr eigenes Airflow.</translation>
    </message>
    <message>
        <source>Connect to Airflow…</source>
        <translation>Mit Airflow verbinden…</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>Your Airflow</source>
        <translation>Ihr Airflow</translation>
    </message>
    <message>
        <source>Airflow 2.5 to 3.3 with the FAB auth manager. The address and an account that may list users are enough. The secret goes to this computer&apos;s keychain and nowhere else.</source>
        <translation>Airflow 2.5 bis 3.3 mit dem FAB-Auth-Manager. Die Adresse und ein Konto, das Benutzer auflisten darf, genügen. Das Geheimnis kommt in den Schlüsselbund dieses Computers und nirgendwo sonst hin.</translation>
    </message>
    <message>
        <source>A made-up company</source>
        <translation>Ein erfundenes Unternehmen</translation>
    </message>
    <message>
        <source>Two demo instances, Production and Staging, each with 180 users, 20 roles, 60 DAGs and the risks worth finding. They run inside this program and are gone when you close it.</source>
        <translation>Zwei Demo-Instanzen, Production und Staging, jede mit 180 Benutzern, 20 Rollen, 60 DAGs und den Risiken, die zu finden sich lohnt. Sie laufen in diesem Programm und sind beim Schließen verschwunden.</translation>
    </message>
</context>
</TS>
