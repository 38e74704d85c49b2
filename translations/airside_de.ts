<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Airflow</name>
    <message>
        <source>an untyped answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answered %1 (HTTP %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It points to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for patience: waiting %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its login form would send the password to &quot;%1&quot;, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its login form has an unknown field &quot;%1&quot;, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its login form has no %1, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No form to log out was found on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not JSON at byte %1 of %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is JSON, but not an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in answer holds no token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web session is still accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a path begins with / and is percent-encoded; the query is apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dot segments and double slashes are not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paths to sign in or out and to get tokens are not open here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sign-in is added by this program; give no credential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it only adds permissions to a role and takes none away. Nothing was sent. Take them away on the server with &quot;airflow roles del-perms&quot; or on Airflow&apos;s page Security &gt; List Roles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server only adds permissions to a role and takes none away. Take them away with &quot;airflow roles del-perms&quot; or on Airflow&apos;s page Security &gt; List Roles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has can_edit on Roles, yet this server refuses every change of a role over its API (FAB provider 3.0.3 to 3.2). Change it on Airflow&apos;s page Security &gt; List Roles, or upgrade the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers 500 to every deletion of a role over its API (FAB provider 3.0.2 to 3.5). Delete it on Airflow&apos;s page Security &gt; List Roles, or upgrade the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is signed in on its pages, but the API refuses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in is not kept for the next time: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pasted token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pasted cookie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token of a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>basic, with each request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>basic, then its session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>login form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bearer token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lives until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it ends is not told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server goes on accepting the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airflow takes usernames that differ only in letter case for the same one, so it refuses a change of case alone. Rename the user to another name first, then to the wanted one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody made it at the same moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new user needs at least one role; without one some servers give the role Public and others fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password cannot be read back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>It cannot be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not end within its time limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It printed more than 64 KB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It crashed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended with exit code %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It printed nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it printed is not a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its program must be given with its whole path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there or not executable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quotation mark or backslash has no end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program must be given with its whole path.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server cannot do that for %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is marked read-only. Nothing was changed. Remove the mark in Instances to allow changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused to protect access: %2 Nothing was changed for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing more was sent to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the address, the network and the proxy. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again, or allow more time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 ended in the middle of an answer. Nothing was changed. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection ended during a write to %1: it may or may not have been done. Refresh and look before you repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 is not secure, so nothing was sent. %2 Give its CA file, or pin its certificate after checking it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows another certificate than the pinned one, so nothing was sent. Ask its administrator before you accept the new one. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is plain http to another machine: the sign-in would be readable on the way, so it was not sent. Use https, or allow http for this instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 is larger than this program reads. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an Airflow. Check the address; the part after the host, such as /airflow, belongs to it. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs Airflow without the FAB auth manager, so its users and roles cannot be managed here. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API of %1 is switched off. Its administrator can allow it in [api] auth_backends. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered with a web page where data was expected. A proxy or a login page may stand in front of it. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 redirects elsewhere; redirects are never followed. Check the address. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 cannot be understood, so it was not used. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in to %1 failed: wrong username or secret, or the account is inactive. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login page of %1 takes no username and password. Sign in with a browser, then paste a token or cookie. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in to %1 is no longer accepted. Sign in again. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no secret to sign in to %1 with. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in command of %1 gave no token. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked or does not give the entry of %1. Unlock it and try again; nothing stored was changed. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain is available, so the secret of %1 is kept in memory only. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account that signed in has no right to do this with %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A known defect of this server prevents it for %1. Nothing was changed. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not found. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already. Nothing was changed. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses these values for %1. Nothing was changed. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 allows no more sign-ins or requests for now. Wait a minute and try again. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reported an internal error. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server said yes, but reading back shows that it was not done for %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed %1 meanwhile, so nothing was written. Look at both versions and decide again. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was left as it is, because another change that it needs was not done: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of %1 kept changing while it was read, so it may be incomplete. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read or written. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is damaged or was written by a newer version; it was left as it is. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unexpected state was met at %1. Nothing more was done. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>See what Airflow keeps under &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create entries under &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change entries under &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete entries under &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows &quot;%1&quot; in the menu of Airflow&apos;s website. Opening the page asks for a right of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The action &quot;%1&quot; on &quot;%2&quot;. Airside has no words for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DAGs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs and tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See all DAGs, in the list and in detail. Every look at runs, tasks, logs or code needs it, or the same right on one DAG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause, unpause and parse again any DAG. Every change of runs and tasks, triggering included, needs it, or the same right on one DAG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete any DAG with its history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the DAG %1, in the list and in detail. Looking at its runs, tasks, logs or code needs this too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause, unpause and parse again the DAG %1. Every change of its runs and tasks, triggering included, needs this too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the DAG %1 with its history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the runs of the DAG %1, together with can_read on the DAG. Airflow 3 asks for can_read on DAG Runs before it shows their tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger the DAG %1, together with can_edit on the DAG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change runs of the DAG %1: mark, clear, note. It needs can_edit on the DAG too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete runs of the DAG %1, together with can_edit on the DAG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the source code of the DAGs that the role may see. Every DAG of the file must be readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See how DAGs depend on each other; on Airflow 3 also the graph of a DAG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the earlier versions of the DAGs that the role may see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the warnings that Airflow raised for the DAGs that the role may see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which DAG files failed to load. The stack trace stays hidden unless every DAG of the file is readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named by Airflow for the import errors of all DAG files; its effect was not measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named by Airflow for requests to parse DAG files again; its effect was not measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the runs of the DAGs that the role may see, also in lists over several DAGs. On Airflow 3 task instances, the grid and the DAG list of the website need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger the DAGs that the role may edit; on Airflow 3 also backfill them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change runs of the DAGs that the role may edit: mark, clear, note; on Airflow 3 also pause and cancel backfills. Marking and clearing tasks needs it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete runs of the DAGs that the role may edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the tasks and task instances of the DAGs and runs that the role may see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create task instances. No call of Airflow&apos;s API was found to ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear and mark task instances, together with can_edit on the DAG and on its runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete task instances on Airflow 3, together with can_edit on the DAG and can_delete on DAG Runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the logs of tasks of the DAGs that the role may see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the values that tasks pass to each other, in the DAGs that the role may see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add values to those that tasks pass to each other, in the DAGs that the role may edit. They are input of task code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change values that tasks pass to each other, in the DAGs that the role may edit. They are input of task code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete values that tasks pass to each other, in the DAGs that the role may edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See tasks that wait for a person&apos;s answer. The DAG list of Airflow 3&apos;s website needs it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer tasks that wait for a person, in the DAGs that the role may edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named for seeing backfills; Airflow asks for can_read on the DAG and its runs instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named for starting backfills; Airflow asks for can_edit on the DAG and can_create on its runs instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named for pausing and cancelling backfills; Airflow asks for can_edit on the DAG and on its runs instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named for deleting backfills; Airflow asks for rights on the DAG and its runs instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See datasets and their events. The events name DAGs and runs that the role may not see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report a dataset as updated. That starts every DAG that waits for it, without any right on those DAGs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the queued dataset events of the DAGs that the role may see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See assets and their events, those of the DAGs that the role may see; the asset list needs can_read on Asset Aliases too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report an asset as updated. That starts every DAG that waits for it, without any right on those DAGs. With the right to trigger a DAG: materialize its assets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change assets. No call of Airflow&apos;s API was found to ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the queued asset events of the DAGs that the role may edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the aliases of assets; the asset list needs it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the triggers that deferred tasks wait for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See tasks that wait for a later try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the runs that missed their time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the notes of missed times on the website.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete records of missed times on the website.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Airflow&apos;s website. Airflow 2 shows an error page without it; on Airflow 3 nothing was found to ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read variables. Airflow 2 shows every value in clear, passwords too; Airflow 3 hides those whose key sounds secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create variables. DAGs read them: a value can change what they do. On Airflow 2 this also overwrites an existing one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change variables. DAGs read them: a value can change what they do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete variables. DAGs that read them fail or fall back to their defaults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See connections: hosts, accounts and further settings. Passwords stay hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create connections to other systems, which tasks then use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change connections: tasks of others can be sent to another host with their credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete connections. Tasks that use them fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See pools: how many tasks may run at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create pools, which limit how many tasks run at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the sizes of pools: tasks can be held up or let loose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete pools. Tasks that name them no longer run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read Airflow&apos;s configuration, where the server exposes it; by default it refuses this to everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which provider packages are installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which plugins are installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the jobs of schedulers and other components.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the page of the whole cluster&apos;s activity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the audit log. Airflow 2&apos;s API shows the events of all DAGs; Airflow 3 those of the DAGs that the role may see, and events without a DAG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named by Airflow for the audit log of everything; its effect was not measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See all users, their roles and sign-ins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create users with any role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change any user: roles, e-mail, password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete any user, administrators included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See all roles and their permissions; on Airflow 3 also the list of all permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create roles. Giving one to a user needs can_edit on Users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the permissions of any role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete any role. Its holders lose it without a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the list of all actions; Airflow 2 asks for it, Airflow 3 for can_read on Roles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the list of permissions on the website.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the list of resources on the website.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the form that sets the password of another user. It works only together with can_edit on Passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the password of any user on the website, together with can_read on Passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the form that sets the own password; it needs can_edit on My Password too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the own password on the website, together with can_read on My Password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the own profile page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the own names on the profile page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the chart of users&apos; sign-ins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever holds this can become Admin: by giving it to themselves, or by setting an administrator&apos;s password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever holds this can become Admin: by creating an administrator and signing in as it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever holds this can become Admin: by adding the missing permissions to their own role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With can_read on Passwords its holder can become Admin: by setting an administrator&apos;s password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With can_edit on Passwords its holder can become Admin: by setting an administrator&apos;s password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Powerful: its holder can lock everybody out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Powerful.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Powerful: it reaches every DAG, future ones too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airflow itself adds this to every custom role when a server starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the DAG&apos;s file sets access_control, Airflow takes this away again from every role the file does not name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Instance</name>
    <message>
        <source>an address is needed, such as https://airflow.example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a valid address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only http and https are spoken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address must not contain a username or password.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>does not exist on this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not granted, staged grant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>granted, staged revoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server only adds permissions over its API: taking one away will be reported as not done. Clone the role without it and move the holders, or use Airflow&apos;s own role page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server refuses every change of a role&apos;s permissions over its API, a known defect of its version: it will be reported as not done. Use Airflow&apos;s own role page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every server can take permissions away over its API. After applying, Airside reads the role back and says whether it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DAG no longer exists on this server. The permission lies idle, and counts again for any new DAG of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server&apos;s list of permissions does not name it; the role holds it all the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>a name must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name with &quot;/&quot; could be created, but Airflow&apos;s API could never address it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name with a line break could be created, but Airflow&apos;s API could never address it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message numerus="yes">
        <source>%1 of %Ln done and verified by reading back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in conflict</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not tried</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What was not done stays staged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message>
        <source>Grants %1: %2 then can make themselves or anybody an administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever gets this role then can make themselves or anybody an administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 then can make themselves or anybody an administrator</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each of %Ln holders then can make themselves or anybody an administrator</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Grants %1: %2 then gets powerful permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever gets this role then gets powerful permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 then get powerful permissions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each of %Ln holders then gets powerful permissions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Leaves this user without any role</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln holders lose this role</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln roles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln grant %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln give privileged access</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoleTable</name>
    <message>
        <source>built-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>powerful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can become Admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>development</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln permissions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln holders</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>staged creation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staged change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staged deletion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all DAGs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no DAG</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>A role needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Airflow takes 64 characters at most; these are %Ln.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is a role of this name on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln users lose it: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln users lose it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is the only role they have: they are left with none.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have no other role and are left with none.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Airflow 2 needs the role Public: without it every request of somebody who is not signed in fails. Applying this will be refused there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is built-in: Airflow creates it again, without holders, at its next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server was seen to fail at deleting roles, a known defect of its version: it will be reported as not done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the server&apos;s list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will be given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will be taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will be given to some and taken from others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>privileged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Bearer token for %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cookie header for %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of %1 on %2:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept in this computer&apos;s keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keychain: it is kept in memory and forgotten when Airside closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a percent-encoded path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds a private key that others may read. Allow only yourself to read it (chmod 600).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate and its private key without a passphrase, both as PEM, are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This installation of Qt has no TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds no certificate in PEM form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its certificate expired on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its certificate is not valid yet, only from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its certificate is self-signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its certificate is for another host (%1), not for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its certificate comes from an unknown authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a header or secret contains a line end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pin is sha256: and 64 hexadecimal digits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UserRules</name>
    <message>
        <source>Holds characters that cannot be seen: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln characters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A username is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airflow cannot change only the case of a username.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken by %1 (case does not matter).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like another user: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins or ends with a blank, which Airflow keeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A first name is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A last name is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An e-mail address is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only its case differs from the e-mail of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has no &quot;@&quot;; Airflow does not check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one role is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a role this user can sign in and do nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With these roles this user can become Admin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These roles are powerful.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short; Airflow has no rule of its own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Users</name>
    <message>
        <source>Not created yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing counted: nobody has tried to sign in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (will be given)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (will be taken)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airflow creates every user active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staged, but changed on the server meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staged: will be created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staged: will be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staged: will be deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks like another user: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed logins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can become Admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>powerful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>development</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>airside::ChangeTree</name>
    <message>
        <source>Create user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>applying…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done and verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conflict: changed meanwhile, nothing written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staged changes, each with what becomes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An instance that is no longer set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You saw it as above; on the server it is gone or is another account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you saw -&gt; what the server has now:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused — %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>airside::ConnectionView</name>
    <message>
        <source>in step with this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation type="unfinished">
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ahead of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 behind this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auth manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this server adds permissions to a role but never takes one away over REST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this server refuses every change of a role over REST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, issued by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes, by this computer&apos;s authorities or your CA file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin this certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on only this certificate is accepted. Compare the fingerprint with its administrator first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>airside::EffectiveList</name>
    <message>
        <source>Find a permission or role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No permission: this user can sign in and do nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln permissions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::EffectiveModel</name>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From role</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>airside::ExplainBar</name>
    <message>
        <source>What the cell means</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>airside::ExportDialog</name>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access-review sheet: one row for each user and role</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This table as shown (%Ln rows)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This table as shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln users, with source, counts and empty columns for the decision.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The rows and columns as filtered and sorted now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In CSV, cells that begin with = + - @ TAB CR or &apos; get one apostrophe in front, so that no spreadsheet runs them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT complete: %1. The file says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows written to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::InstanceDialog</name>
    <message>
        <source>The name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an Airflow, but signing in did not work. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in, but users cannot be listed. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works: signed in, and users can be listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned. Test again: from now on only this certificate is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this instance another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting the secret into the keychain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to Airflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only: nothing can be staged for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Environment:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ommand:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign-in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Username:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer&apos;s authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not pinned; sha256:…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow plain http to another machine: the sign-in is readable on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA &amp;file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lient certificate:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pinned certificate:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM (*.pem *.crt *.cer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coo&amp;kie header:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional; protects your own account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An absolute program with its arguments, run without a shell; it prints a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keychain, never in a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keychain: kept in memory only, and asked for again next time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>airside::InstanceModel</name>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Username and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cookie of a browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command that prints a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>airside::InstancesPage</name>
    <message>
        <source>Instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change or test this instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the secret again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the session or token on the server and forget it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out, forget the secret and the instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an instance…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to another Airflow (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No instance yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An instance is one Airflow. Its address and an account that may list users are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln instances</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove an instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airside ends its sign-in on “%1”, forgets the secret, the settings and what is staged for it. Nothing is changed on that Airflow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not removed. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was removed, but its sign-in could not be ended on the server: it lapses there by itself. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the sign-in could not be ended. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out of %1: what the server had issued is no longer accepted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>airside::MainWindow</name>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access-review sheet, or this table as shown (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the keychain. Your desktop may be asking you to unlock it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer offers no keychain. Secrets are asked each time, kept in memory only and forgotten when Airside closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The staged changes could not be saved and would not survive a crash. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Airside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes are being applied. Nothing new will be sent, and Airside waits for what is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are staged and not applied. They are kept and will be here next time.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close and keep them staged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>airside::MatrixModel</name>
    <message>
        <source>runs of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All DAGs (DAGs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on all of: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DAG no longer exists on this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: click to grant it on all rows shown, again for none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>airside::MatrixView</name>
    <message>
        <source>Permissions of the role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>airside::MessageBanner</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the technical details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>airside::Page</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>airside::ProgressLine</name>
    <message>
        <source>Progress of reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rows read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::ReviewDialog</name>
    <message>
        <source>An instance that is no longer set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review staged changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes on %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRODUCTION. Type “%1” to confirm:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password of %1 (it was not kept):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing with the servers as they are now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed on the server since you saw them; they would be left alone.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed since you looked, and no guard objects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln changes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applying. Each change is read again before it is written, and read back after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new is sent. Waiting for what is on its way…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>airside::RoleEditor</name>
    <message>
        <source>← All roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter resources, or what they allow: connections, trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unstage all of this role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This role is neither on the server, as last read, nor staged any more. What it was stays shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by what they allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staged for this role: %1 granted, %2 taken away. Nothing is sent before you review and apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is staged for the permissions of this role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only to look at.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>airside::RoleForm</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;starting from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clone the role %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage creation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the role %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage renaming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the role %1 on %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln roles?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stage deletion of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Stage deletion of %Ln roles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No instance in scope may be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like the role %1 that is there already. Airflow takes them for two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name begins or ends with a blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airflow tells roles apart by their exact names, capitals too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>airside::RolePanel</name>
    <message>
        <source>all DAGs, future ones too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no DAG</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clone…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unstage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privileged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DAG scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holders of the role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or a double click shows the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln roles selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No role selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete removes all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one to see who holds it and what it reaches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only: nothing can be changed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln, directly</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::RolePicker</name>
    <message>
        <source>Find a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>airside::RoleTableModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privileged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DAG scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>airside::RolesPage</name>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter roles by name, kind, privilege, DAG or instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or fold away the side panel (F9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airside was started read-only: nothing can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is marked read-only: its roles can be looked at, not changed. The mark is set on the page Instances.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deletion of this role is staged. Unstage it to edit the permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed this role on %1 after you staged your change. Applying will report a conflict: unstage it and start from what is there now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An instance is one Airflow. Add yours to see its roles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roles of this scope have not been read since the program started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %Ln roles are filtered away.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No right to see the roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roles could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit permissions	Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show permissions	Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clone…	Ctrl+D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…	F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…	Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unstage	Ctrl+U</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>airside::ScopeButton</name>
    <message>
        <source>production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %Ln instances</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln instances</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Which instances the pages show (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>airside::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Alt+%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only: nothing can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo data, made up and gone when you close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln instances could not be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::SnapshotPage</name>
    <message>
        <source>Still shown: what was read %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading for the first time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT complete: %1 gave %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 · %3 · read %4 (%5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No instance yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an instance…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing could be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message above says why. Nothing is shown, since nothing was read before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account that signs in may not list them. Ask an administrator of this Airflow for a role with can_read on Users and Roles, or sign in with another account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message above says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server has none, and says so completely.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>airside::StagedBar</name>
    <message>
        <source>Staged changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the last staging step back (Ctrl+Shift+Z does it again: Redo)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at each change, then apply (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes staged</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Discard staged changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The %Ln staged changes have not been applied anywhere. Discard them?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln changes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>airside::UserDetails</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privilege</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed logins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staged; now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not created yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing counted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>will be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airflow creates every user active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no: cannot sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since the last success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>airside::UserEditor</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New user on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage new user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staged only: nothing is sent before you review and apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airside signs in with this account: what takes its rights will be refused when it is applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where the user shall be made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>airside::UserEditorForm</name>
    <message>
        <source>Instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A random one that nobody learns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an instance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>airside::UserPanel</name>
    <message>
        <source>Details of the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a user to see the details.
Ctrl or Shift selects several, to give or take roles at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the panel away (F9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the panel away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unstage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del: stages the deletion, nothing is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back what is staged for the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed on the server since this was staged. Applying will show both and write nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like another user: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password that was typed is not kept in files: edit and type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staged: will be created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staged: will be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staged: will be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airside signs in with this account: what takes its rights will be refused when it is applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln users selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The account that Airside signs in with is among them: what takes its rights will be refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airside was started read-only: nothing can be staged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is marked read-only: its users cannot be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>airside::UsersPage</name>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give or take roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unstage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or fold away the side panel (F9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in scope may be changed: not read yet, or read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An instance is one Airflow. Add yours to see its users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The users of this scope have not been read since the program started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %Ln users are filtered away.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No right to see the users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The users could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No users</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Read-only, and left as they are: %Ln of the selected users (%1).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Unfinished edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed in the panel is not staged yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard what was typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>airside::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can do what in your Airflow?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airside lists the users, roles and permissions of every Airflow you run, says what each role really allows, stages changes and checks them before and after, and exports the sheet an access review needs. Nothing leaves this machine but requests to your own Airflow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to Airflow…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Airflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airflow 2.5 to 3.3 with the FAB auth manager. The address and an account that may list users are enough. The secret goes to this computer&apos;s keychain and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A made-up company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two demo instances, Production and Staging, with 180 people, 20 roles, 60 DAGs and the risks worth finding. They run inside this program and are gone when you close it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
