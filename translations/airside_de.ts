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
    <message>
        <source>It was cut or is not valid JSON, at byte %1 of %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait %1 s and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airflow itself gives can_read on Website to every custom role: this server put it back at once, or only adds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another user has this e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeResult</name>
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
        <source>conflict: nothing written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conflict: would be left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be done</source>
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
        <source>would not be tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another change of this instance was refused, so nothing was written there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another change of this instance is refused. While it is staged, nothing is written there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed it on the server since you saw it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>empty</source>
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
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password: a random one that nobody learns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password: a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
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
    <message>
        <source>%1 allows no more sign-ins for now. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 allows no more requests for now. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 was damaged. It is kept as %2, and a new one was begun.</source>
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
    <name>Filter</name>
    <message>
        <source>%1 longer ago or never, as in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 longer ago, as in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lately, as in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, more than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, fewer than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number is needed after %1, as in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes &lt; or &gt; and a time span, as in %2, or is %1:never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes &lt; or &gt; and a time span, as in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number with h, d, w, m or y is needed after %1, as in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after %1 one of these is needed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text is needed between the quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a word or a field is needed after -</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no field of this name; nearest are %1. In quotes it is looked for as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes a colon, as in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only one value may stand after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value is needed after %1, as in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter has at most %1 letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter has at most %1 words and values.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterFields</name>
    <message>
        <source>powerful, or can become Admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reaches this DAG, also as one of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a change that is not applied yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the role&apos;s name contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of users who hold it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives it; * stands for any letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airflow&apos;s own, or made by people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the role; * stands for any letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed sign-ins since the last good one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of sign-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first and last name contain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the username contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the e-mail contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may sign in somewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed in, anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joined by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept apart by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names contradict, or look like another&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>It would take rights on users and roles from %1, the account that signs in here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would take rights on users and roles from %1, which may be the account that signs in here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would delete %1, the account that signs in here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would delete %1, which may be the account that signs in here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would rename %1, the account that signs in here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would rename %1, which may be the account that signs in here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would deactivate %1, the account that signs in here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would deactivate %1, which may be the account that signs in here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would give a password that nobody learns to %1, the account that signs in here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would give a password that nobody learns to %1, which may be the account that signs in here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would change the e-mail of %1, by which Airside signs in here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would change the e-mail of %1, by which Airside may sign in here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One Airflow, with its own users and roles. Set up on the page [[instances]].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account on one [[instance|instance]]. An account that was deleted and made again under the same name is another one. See the page [[users]].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A named set of permissions. A user may do what any of their roles allows; no role takes something away. Its name is exact: “Ops” and “ops” are two roles. See the page [[roles]].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built-in role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin, Op, User, Viewer and Public. Airflow makes them again when a server starts. The mark says only that: whether a [[role|role]] makes [[privileged|privileged]] is told from its permissions, never from its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action on a resource, in Airflow&apos;s words: ᳊n_edit on Connections”. Permissions are held by roles, never by users. See the page [[permissions]].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That a [[role|role]] holds a [[permission|permission]]: one cell of the matrix. The opposite is to revoke it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privileged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged by what permissions lead to. ᳊n become Admin”: may edit or create users, edit roles, or reset the passwords of others, and so can get any right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Powerful”: may delete users or roles, change connections or variables, edit or delete every DAG, or create assets. Everything else is ordinary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some ways need two permissions together; the table then says which one is needed beside it. A shield marks what is privileged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DAG scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DAGs that a [[role|role]] reaches: all of them, future ones too, when it holds a [[permission|permission]] on ᳚Gs”; else those it names, as in ᳚G:billing”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was read from one [[instance|instance]] at one time. A snapshot never changes; reading again makes a new one. Tables show the last one and say how old it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list is complete when the server told the same total before and after it was read, as many rows came, and none came twice. Otherwise the table says NOT complete: somebody may be missing from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One edit of one user or role: what it was and what it becomes. It is staged first: kept here, saved over a restart, sent only when you apply it. See [[review|review]].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All staged changes, in the order in which they can be applied. See [[review|review]].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file to which every write is added before it is sent, and its outcome after. Lines are only ever added; secrets are never in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An [[instance|instance]] marked like this can be looked at, but no [[change|change]] can be staged for it. Started with --read-only, the whole program is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your desktop keeps secrets. Without one, Airside asks each time, keeps them in memory, and forgets them when it closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every [[user|user]] of the instances in [[scope|scope]], with roles, state, failed sign-ins and the last sign-in. One row is one account on one [[instance|instance]]; the same [[person|person]] may have several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent from here. Every edit becomes a staged [[change|change]]; the bar at the foot of the window counts them and opens the [[review|review]].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type words into the filter, or conditions such as role:Admin or active:yes; the Down key shows what can be asked. Only rows that fit everything are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every [[role|role]] of the instances in [[scope|scope]]: who holds it, how many permissions it has, whether it makes [[privileged|privileged]], and which DAGs it reaches ([[dagscope|its DAG scope]]).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens the matrix of a role: a row for each resource, a column for each action. Move with the arrow keys; the space bar grants or revokes. The line below the matrix says what the cell allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A [[builtin|built-in role]] is made again by Airflow when a server starts, so an edit of one may not last. Clone it and edit the clone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some servers cannot take permissions away over their API. Airside says so before you apply, and reads every role back afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every [[permission|permission]] that a server knows, one row for each [[instance|instance]]: what it lets people do, the roles that hold it, and how many users that makes. Each user is counted once, however many of their roles give it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a row to see the roles and the users at the side. From there a role opens in its matrix, and its users open on the page [[users]].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page shows what the servers have. What is staged counts once it is applied. When a list was not read whole, the line at the foot says so: see [[complete|complete]].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by “Privileged” to see first what leads to Admin: see [[privileged|privileged]].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Airflows that you set up here: their address, how Airside signs in, when they were last read and what went wrong. An [[instance|instance]] can be marked as production or as [[readonly|read-only]].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the connection tells what the server can do and what your account may see, before anything is saved. Secrets go to the keychain of your desktop and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing out ends the sign-in on the server and checks that it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtering, sorting, copying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tables work alike. Click a heading to sort, again to turn the order; right-click it to choose columns. Enter opens the row, Home and End go to the first and the last one, Ctrl+A selects all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+C copies the selected rows as CSV, with a line of headings. Export writes the whole table as it is shown, or the access-review sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going anywhere by typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+K opens one field over everything: what can be done now, the pages, and the roles, people and instances in [[scope|scope]]. Type the beginning of a word, or of several; the arrow keys choose, Enter goes there, Escape leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What begins with your words comes first, then what holds them, then what only has their letters in this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewing and applying changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review shows the [[plan|plan]]: each staged [[change|change]] with what it was and what it becomes, and how risky it is. It is checked on fresh data first, so that nothing is overwritten that somebody else did meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applying sends one change after another. Each is written to the [[journal|journal]] before it is sent, and read back from the server afterwards: Ǎone” means seen on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guards refuse what would lock you out: taking your own way to administer access, or the last one who can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which instances the pages show. It is chosen at the top of the sidebar: all, one, or several. When it is production only, the window has a frame and the word PRODUCTION.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who may have an account, a [[user|user]], on several instances. Accounts are one person by their e-mail, or because somebody linked them by hand; one that was unlinked by hand is never joined by itself. See the page [[people]].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a row to see the details at the side: what the user may do in the end, and through which [[role|role]] each [[permission|permission]] comes. Select several rows to see what they have in common and to give or take a role for all of them. Ctrl+P shows the [[person|person]] and their other accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every [[person|person]] who has an account on the instances in [[scope|scope]], one row each, with a column for each [[instance|instance]]: the roles there, “inactive” where the account cannot sign in, nothing where there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts are joined by their e-mail, unless it is empty, made up by Airflow, or shared by several accounts of one instance. Select a row to see the accounts, why they are joined, and what the person can do on each instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Link with…” says that another account is the same person, “Unlink” that an account is somebody else. This wins over e-mails, is kept on this computer and never sent to an Airflow. Ctrl+Z undoes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A warning marks very different names under one e-mail, and names that look like another person&apos;s. The page shows what the servers have; what is staged counts once it is applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape empties the filter, then folds the side panel away. Alt+Left goes back to what was shown before, Alt+Right on again. The line at the foot says how many rows are shown of how many, when they were read and whether they are [[complete|complete]].</source>
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
    <name>InstanceStore</name>
    <message>
        <source>A name must not be empty.</source>
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
    <message>
        <source>differs between the compared roles</source>
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
    <name>People</name>
    <message>
        <source>no role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inactive: cannot sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This instance has not been read: nobody knows whether there is an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no account here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server gave a time that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more outside of the scope</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot sign in anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linked by hand on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept apart by hand on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no e-mail to join it by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its e-mail is made up by Airflow and joins nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its e-mail is shared by several accounts and joins nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no other account has its e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very different names for one person: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like another person: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privileged</source>
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
        <source>On the instances in scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most that one of the accounts can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one account may sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With any of the accounts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PermissionTable</name>
    <message>
        <source>%1, together with %2</source>
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
        <source>Sign in to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you type is kept in this computer&apos;s keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keychain: what you type is kept in memory and forgotten when Airside closes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>privileged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>built-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staged: will be given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staged: will be taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staged: will be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sorted, ascending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sorted, descending</source>
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
    <message>
        <source>It holds no private key in PEM form; the certificate and its key belong into one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its private key cannot be read: it must have no passphrase, and be an RSA, EC or DSA key in PEM form.</source>
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
    <name>UserSummary</name>
    <message>
        <source>different</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln values</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
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
        <source>nothing counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never or unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
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
    <message>
        <source>will be active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known when it was created</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>airside::ChangeTree</name>
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
    <message numerus="yes">
        <source>%Ln more lines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What you saw → what the server has now:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>airside::CompareHeader</name>
    <message>
        <source>Compared roles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>airside::CompareModel</name>
    <message>
        <source>the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n differences</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not know this permission, so the role cannot be given it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n differences</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>airside::ComparePane</name>
    <message>
        <source>Space gives the permission to the role of the column, or takes it away. It is staged; nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← All roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter permissions: edit connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown, a line for each permission (Ctrl+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n differences</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source> in %1 permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No permission matches the filter%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These roles hold the same permissions. Untick “Only differences” to see them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>airside::CompareView</name>
    <message>
        <source>Permissions of the compared roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take from %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>airside::Confirmations</name>
    <message>
        <source>PRODUCTION. Type “%1” to confirm:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password of %1 (it was not kept):</source>
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
    <name>airside::ControlStyle</name>
    <message>
        <source>Clear the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>airside::CopyForm</name>
    <message>
        <source>Copy permissions from a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be added and taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role to copy from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the &amp;same: take the rest away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy permissions into %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a role: what would be added and taken away is shown before anything is staged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to add: the role has all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: both hold the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added, %2 taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n permissions do not exist on this server and are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Stage %n changes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
    <name>airside::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applied: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>airside::FilterPopup</name>
    <message>
        <source>Completions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>airside::HelpWindow</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help — Airside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The topic before (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
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
        <source>The secret is kept in this computer&apos;s keychain, never in a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keychain: the secret is kept in memory only, and asked for again next time.</source>
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
    <message>
        <source>not reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another certificate than pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain http</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an Airflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no FAB auth manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign-in refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign-in needs a browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign-in expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secret missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign-in command failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keychain closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no right to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unexpected answer</source>
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
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>airside::LinkChooser</name>
    <message>
        <source>Link with another account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, username, e-mail or instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the account to link with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts to link with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the same person as:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the same username, name or mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other account in scope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln accounts. Type more to find one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard what was typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes staged on the demo are not applied. They end with the demo and are not kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close and drop %Ln changes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Find actions, pages, people, roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last staged edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo the staged edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show only this instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to what was shown before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward again</source>
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
    <message>
        <source>without a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without an owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
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
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
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
        <source>Filter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or fold away the side panel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>airside::Palette</name>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an action, a page, a person, a role or an instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find actions, pages, people, roles and instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found in this scope.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>airside::PaletteModel</name>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instances</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>airside::PanelHost</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or fold away the side panel (F9)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>airside::PeoplePage</name>
    <message>
        <source>On several instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can become Admin somewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed in anywhere for 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, or accounts&gt;1 role:Admin linked:yes – Ctrl+Space shows what can be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its e-mail decides again about %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlink the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last link or unlink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo the link or unlink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as CSV	Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds who was linked and unlinked by hand; what you decide now may end with the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 are one person now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a person of its own now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An instance is one Airflow. Add yours to see its people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The users of this scope have not been read since the program started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %Ln people are filtered away.</source>
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
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>airside::PermissionHolderModel</name>
    <message>
        <source>%1, inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>airside::PermissionPanel</name>
    <message>
        <source>Ordinary: by itself it makes nobody privileged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Powerful: whoever holds it can change what others rely on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privileged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles that hold the permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users who have the permission, and the roles that give it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or a double click shows the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln permissions selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No permission selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one to see what it allows, which roles hold it and who has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have it, %1 of them inactive</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No role holds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln roles hold it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The permissions of the selected role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a role first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The users page, filtered by the selected role</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>airside::PermissionTableModel</name>
    <message>
        <source>no role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privileged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users who have it through at least one role, each counted once</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>airside::PermissionsPage</name>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter permissions by resource, action, what they allow, role or instance</source>
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
        <source>An instance is one Airflow. Add yours to see its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The permissions of this scope have not been read since the program started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %Ln permissions are filtered away.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No right to see the permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The permissions could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No permissions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>airside::PersonPanel</name>
    <message>
        <source>no role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
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
        <source>Accounts of the person, and why they are joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected account on the page Users (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another account that is the same person (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln people selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one to see the accounts, why they are joined, and what they can do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more outside of the scope</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No permission: this person can sign in and do nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join by e-mail again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgets that this account was kept apart by hand (Ctrl+Shift+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected account is somebody else (Ctrl+Shift+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open role…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A role of the selected account, with its members</source>
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
        <source>Nothing new is sent. Waiting for what is on its way…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what the server has now and keep my edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unstage this change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes cannot be done as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes ask for what this server was seen not to do; they would be reported as not done.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
    <message>
        <source>DAGs &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DAGs by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A DAG with several tags stands under each of them; it is one permission all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy from role…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives this role the permissions of another one (Ctrl+Shift+V)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>airside::RoleForm</name>
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
    <message>
        <source>Fold the panel away (F9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the panel away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show holders in Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As Ǌirflow roles export” writes it (Ctrl+Shift+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side, with only what differs (Ctrl+M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back what is staged for the role</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>Show the role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the permissions of the role under the cursor (Enter)</source>
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
        <source>New role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+N</source>
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
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side, with only what differs (Ctrl+M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select two or more roles to compare them (Ctrl+M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare	Ctrl+M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text	Ctrl+Shift+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show holders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as CSV	Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can become Admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With staged changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed this role on %1 after you staged your change. What is shown is your edit on what is there now; the next edit keeps both. Until then applying leaves it alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the permissions of the role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clone the role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the role as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy permissions from another role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unstage the changes of the role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last staged edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo the staged edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, or kind:custom privileged:yes holders&gt;10 – Ctrl+Space shows what can be asked</source>
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
    <message>
        <source>PRODUCTION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the instances to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which instances the pages show (Alt+0)</source>
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
    <message>
        <source>It only keeps what was read last for the next start; nothing else depends on it.</source>
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
    <message>
        <source>Takes the last staging step back (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the step again that was taken back (Ctrl+Shift+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they stay as they are: Airside was started read-only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>airside::TableView</name>
    <message>
        <source>Sort by %1, ascending	Alt+Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by %1, descending	Alt+Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset columns</source>
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
    <message>
        <source>will be active</source>
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
    <message numerus="yes">
        <source>%Ln users</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This is still the new user. %1 is only selected in the table: stage or cancel first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is still %1. %2 is only selected in the table: stage or cancel first.</source>
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
    <message>
        <source>Choose an instance to see its roles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no role to give.</source>
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
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed on the server since its deletion was staged. Applying leaves it alone until you decide in the review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed on the server since this was staged. What is shown is your edit on what the server has now; the next edit keeps both. Until then applying leaves it alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the person and their other accounts (Ctrl+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or a double click shows who else has the permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No permission: these users can sign in and do nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by</source>
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
    <message>
        <source>Filter users by name, username, e-mail, role or instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as CSV	Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can become Admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed in for 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive with roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With staged changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is staged, but the filter does not show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, or role:Admin active:yes last_login&gt;90d – Ctrl+Space shows what can be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>airside::ViewForm</name>
    <message>
        <source>Name of the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>airside::ViewsButton</name>
    <message>
        <source>&amp;Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters and arrangements under a name (Alt+V)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces the view of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the filter, the order of rows and the columns under this name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New name of the view “%1”:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the view “%1”? Nothing else goes with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete view</source>
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
