<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Airflow</name>
    <message numerus="yes">
        <source>%Ln people who hold it are moved to it one by one.</source>
        <translation>
            <numerusform>%Ln person who holds it is moved to it.</numerusform>
            <numerusform>%Ln people who hold it are moved to it one by one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It takes %Ln writes, and nobody is without the role on the way.</source>
        <translation>
            <numerusform>It takes %Ln write, and nobody is without the role on the way.</numerusform>
            <numerusform>It takes %Ln writes, and nobody is without the role on the way.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message numerus="yes">
        <source>%Ln changes of %1 at once are more than the settings allow.</source>
        <translation>
            <numerusform>%Ln change of %1 at once is more than the settings allow.</numerusform>
            <numerusform>%Ln changes of %1 at once are more than the settings allow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln users of %1 at once are a larger part of all than the settings allow.</source>
        <translation>
            <numerusform>%Ln user of %1 at once is a larger part of all than the settings allow.</numerusform>
            <numerusform>%Ln users of %1 at once are a larger part of all than the settings allow.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%Ln users</source>
        <translation>
            <numerusform>%Ln user</numerusform>
            <numerusform>%Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln roles</source>
        <translation>
            <numerusform>%Ln role</numerusform>
            <numerusform>%Ln roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permissions</source>
        <translation>
            <numerusform>%Ln permission</numerusform>
            <numerusform>%Ln permissions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lockout</name>
    <message numerus="yes">
        <source>%Ln accounts lack a first name, a last name or an e-mail, which that page asks for; it will refuse them.</source>
        <translation>
            <numerusform>%Ln account lacks a first name, a last name or an e-mail, which that page asks for; it will refuse it.</numerusform>
            <numerusform>%Ln accounts lack a first name, a last name or an e-mail, which that page asks for; it will refuse them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>People</name>
    <message numerus="yes">
        <source>%Ln more outside of the scope</source>
        <translation>
            <numerusform>%Ln more outside of the scope</numerusform>
            <numerusform>%Ln more outside of the scope</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message numerus="yes">
        <source>%1 of %Ln done and verified by reading back</source>
        <translation>
            <numerusform>%1 of %Ln done and verified by reading back</numerusform>
            <numerusform>%1 of %Ln done and verified by reading back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in conflict</source>
        <translation>
            <numerusform>%Ln in conflict</numerusform>
            <numerusform>%Ln in conflict</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not done</source>
        <translation>
            <numerusform>%Ln not done</numerusform>
            <numerusform>%Ln not done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln unknown</numerusform>
            <numerusform>%Ln unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not tried</source>
        <translation>
            <numerusform>%Ln not tried</numerusform>
            <numerusform>%Ln not tried</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done differently</source>
        <translation>
            <numerusform>%Ln done differently</numerusform>
            <numerusform>%Ln done differently</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewBoard</name>
    <message numerus="yes">
        <source>%Ln privileged open</source>
        <translation>
            <numerusform>%Ln privileged open</numerusform>
            <numerusform>%Ln privileged open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days are left.</source>
        <translation>
            <numerusform>%Ln day is left.</numerusform>
            <numerusform>%Ln days are left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message numerus="yes">
        <source>Not signed in for %Ln days.</source>
        <translation>
            <numerusform>Not signed in for %Ln day.</numerusform>
            <numerusform>Not signed in for %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed logins since the last one that succeeded.</source>
        <translation>
            <numerusform>%Ln failed login since the last one that succeeded.</numerusform>
            <numerusform>%Ln failed logins since the last one that succeeded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared with the %Ln other accounts of this instance whose manager is %1.</source>
        <translation>
            <numerusform>Compared with the %Ln other account of this instance whose manager is %1.</numerusform>
            <numerusform>Compared with the %Ln other accounts of this instance whose manager is %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared with the %Ln accounts of this instance whose other roles are the same.</source>
        <translation>
            <numerusform>Compared with the %Ln account of this instance whose other roles are the same.</numerusform>
            <numerusform>Compared with the %Ln accounts of this instance whose other roles are the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared with all %Ln other accounts of this instance: there is no other role and no manager to compare by.</source>
        <translation>
            <numerusform>Compared with the %Ln other account of this instance: there is no other role and no manager to compare by.</numerusform>
            <numerusform>Compared with all %Ln other accounts of this instance: there is no other role and no manager to compare by.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewRequest</name>
    <message numerus="yes">
        <source>Review of %Ln accounts</source>
        <translation>
            <numerusform>Review of %Ln account</numerusform>
            <numerusform>Review of %Ln accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review of %Ln roles</source>
        <translation>
            <numerusform>Review of %Ln role</numerusform>
            <numerusform>Review of %Ln roles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message numerus="yes">
        <source>%Ln permissions</source>
        <translation>
            <numerusform>%Ln permission</numerusform>
            <numerusform>%Ln permissions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more DAGs</source>
        <translation>
            <numerusform>%1 and %Ln more DAG</numerusform>
            <numerusform>%1 and %Ln more DAGs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message numerus="yes">
        <source>%1 then can make themselves or anybody an administrator</source>
        <translation>
            <numerusform>%1 then can make themselves or anybody an administrator</numerusform>
            <numerusform>%1 then can make themselves or anybody an administrator</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each of %Ln holders then can make themselves or anybody an administrator</source>
        <translation>
            <numerusform>The %Ln holder then can make themselves or anybody an administrator</numerusform>
            <numerusform>Each of %Ln holders then can make themselves or anybody an administrator</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 then get powerful permissions</source>
        <translation>
            <numerusform>%1 then gets powerful permissions</numerusform>
            <numerusform>%1 then get powerful permissions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each of %Ln holders then gets powerful permissions</source>
        <translation>
            <numerusform>The %Ln holder then gets powerful permissions</numerusform>
            <numerusform>Each of %Ln holders then gets powerful permissions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln holders lose this role</source>
        <translation>
            <numerusform>%Ln holder loses this role</numerusform>
            <numerusform>%Ln holders lose this role</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln roles</source>
        <translation>
            <numerusform>%Ln role</numerusform>
            <numerusform>%Ln roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln grant %1</source>
        <translation>
            <numerusform>%Ln grants %1</numerusform>
            <numerusform>%Ln grant %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln give privileged access</source>
        <translation>
            <numerusform>%Ln gives privileged access</numerusform>
            <numerusform>%Ln give privileged access</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoleTable</name>
    <message numerus="yes">
        <source>%Ln permissions</source>
        <translation>
            <numerusform>%Ln permission</numerusform>
            <numerusform>%Ln permissions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln holders</source>
        <translation>
            <numerusform>%Ln holder</numerusform>
            <numerusform>%Ln holders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message numerus="yes">
        <source>Airflow takes 64 characters at most; these are %Ln.</source>
        <translation>
            <numerusform>Airflow takes 64 characters at most; these are %Ln.</numerusform>
            <numerusform>Airflow takes 64 characters at most; these are %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln users lose it: %1.</source>
        <translation>
            <numerusform>%Ln user loses it: %1.</numerusform>
            <numerusform>%Ln users lose it: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln users lose it.</source>
        <translation>
            <numerusform>%Ln user loses it.</numerusform>
            <numerusform>%Ln users lose it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is the only role they have: they are left with none.</source>
        <translation>
            <numerusform>It is the only role they have: they are left with none.</numerusform>
            <numerusform>It is the only role they have: they are left with none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have no other role and are left with none.</source>
        <translation>
            <numerusform>%Ln of them has no other role and is left with none.</numerusform>
            <numerusform>%Ln of them have no other role and are left with none.</numerusform>
        </translation>
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
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserRules</name>
    <message numerus="yes">
        <source>At most %Ln characters.</source>
        <translation>
            <numerusform>At most %Ln character.</numerusform>
            <numerusform>At most %Ln characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserSummary</name>
    <message numerus="yes">
        <source>%Ln values</source>
        <translation>
            <numerusform>%Ln value</numerusform>
            <numerusform>%Ln values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::ChangeTree</name>
    <message numerus="yes">
        <source>%Ln more lines</source>
        <translation>
            <numerusform>%Ln more line</numerusform>
            <numerusform>%Ln more lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes by which somebody gains abilities</source>
        <translation>
            <numerusform>%Ln change by which somebody gains abilities</numerusform>
            <numerusform>%Ln changes by which somebody gains abilities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes of people</source>
        <translation>
            <numerusform>%Ln change of people</numerusform>
            <numerusform>%Ln changes of people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes of roles</source>
        <translation>
            <numerusform>%Ln change of roles</numerusform>
            <numerusform>%Ln changes of roles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::CompareModel</name>
    <message numerus="yes">
        <source>%Ln differences</source>
        <translation>
            <numerusform>%Ln difference</numerusform>
            <numerusform>%Ln differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln differences</source>
        <translation>
            <numerusform>%1: %Ln difference</numerusform>
            <numerusform>%1: %Ln differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::ComparePane</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differences in %1 permissions</source>
        <translation>
            <numerusform>%Ln difference in %1 permissions</numerusform>
            <numerusform>%Ln differences in %1 permissions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::ConnectionView</name>
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
</context>
<context>
    <name>airside::CopyForm</name>
    <message numerus="yes">
        <source>%Ln permissions do not exist on this server and are left out.</source>
        <translation>
            <numerusform>%Ln permission does not exist on this server and is left out.</numerusform>
            <numerusform>%Ln permissions do not exist on this server and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stage %Ln changes</source>
        <translation>
            <numerusform>Stage %Ln change</numerusform>
            <numerusform>Stage %Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::DayModel</name>
    <message numerus="yes">
        <source>%1: %Ln decisions</source>
        <translation>
            <numerusform>%1: %Ln decision</numerusform>
            <numerusform>%1: %Ln decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them by the rule for silence</source>
        <translation>
            <numerusform>%Ln of them by the rule for silence</numerusform>
            <numerusform>%Ln of them by the rule for silence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::DecisionForm</name>
    <message numerus="yes">
        <source>Keep %Ln grants</source>
        <translation>
            <numerusform>Keep %Ln grant</numerusform>
            <numerusform>Keep %Ln grants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln grants</source>
        <translation>
            <numerusform>Revoke %Ln grant</numerusform>
            <numerusform>Revoke %Ln grants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln grants</source>
        <translation>
            <numerusform>Change %Ln grant</numerusform>
            <numerusform>Change %Ln grants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln grants as an exception</source>
        <translation>
            <numerusform>Keep %Ln grant as an exception</numerusform>
            <numerusform>Keep %Ln grants as an exception</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %Ln grants to the fallback reviewer</source>
        <translation>
            <numerusform>Give %Ln grant to the fallback reviewer</numerusform>
            <numerusform>Give %Ln grants to the fallback reviewer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln decisions back</source>
        <translation>
            <numerusform>Take %Ln decision back</numerusform>
            <numerusform>Take %Ln decisions back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::EffectiveList</name>
    <message numerus="yes">
        <source>%1 of %Ln permissions</source>
        <translation>
            <numerusform>%1 of %Ln permission</numerusform>
            <numerusform>%1 of %Ln permissions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::ExportDialog</name>
    <message numerus="yes">
        <source>This table as shown (%Ln rows)</source>
        <translation>
            <numerusform>This table as shown (%Ln row)</numerusform>
            <numerusform>This table as shown (%Ln rows)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln users, with source, counts and empty columns for the decision.</source>
        <translation>
            <numerusform>%1: %Ln user, with source, counts and empty columns for the decision.</numerusform>
            <numerusform>%1: %Ln users, with source, counts and empty columns for the decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows written to %1</source>
        <translation>
            <numerusform>%Ln row written to %1</numerusform>
            <numerusform>%Ln rows written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::GuardOverrides</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::HeatModel</name>
    <message numerus="yes">
        <source>%Ln decided</source>
        <translation>
            <numerusform>%Ln decided</numerusform>
            <numerusform>%Ln decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln privileged</source>
        <translation>
            <numerusform>%Ln privileged</numerusform>
            <numerusform>%Ln privileged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::HistoryPage</name>
    <message numerus="yes">
        <source>%Ln readings are kept</source>
        <translation>
            <numerusform>%Ln reading is kept</numerusform>
            <numerusform>%Ln readings are kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln made here</source>
        <translation>
            <numerusform>%Ln made here</numerusform>
            <numerusform>%Ln made here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln rows are filtered away.</source>
        <translation>
            <numerusform>The only row is filtered away.</numerusform>
            <numerusform>All %Ln rows are filtered away.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::HistoryPanel</name>
    <message numerus="yes">
        <source>%Ln permissions</source>
        <translation>
            <numerusform>%Ln permission</numerusform>
            <numerusform>%Ln permissions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows selected</source>
        <translation>
            <numerusform>%Ln row selected</numerusform>
            <numerusform>%Ln rows selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::InstancesPage</name>
    <message numerus="yes">
        <source>All %Ln instances are filtered away.</source>
        <translation>
            <numerusform>The %Ln instance is filtered away.</numerusform>
            <numerusform>All %Ln instances are filtered away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <translation>
            <numerusform>%Ln could not be read</numerusform>
            <numerusform>%Ln could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not read yet</source>
        <translation>
            <numerusform>%Ln not read yet</numerusform>
            <numerusform>%Ln not read yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln NOT complete</source>
        <translation>
            <numerusform>%Ln NOT complete</numerusform>
            <numerusform>%Ln NOT complete</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::JournalPage</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need a person</source>
        <translation>
            <numerusform>%Ln needs a person</numerusform>
            <numerusform>%Ln need a person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are no entries</source>
        <translation>
            <numerusform>%Ln line is no entry</numerusform>
            <numerusform>%Ln lines are no entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln changes are filtered away.</source>
        <translation>
            <numerusform>The only change is filtered away.</numerusform>
            <numerusform>All %Ln changes are filtered away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stage %Ln changes</source>
        <translation>
            <numerusform>Stage %Ln change</numerusform>
            <numerusform>Stage %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are staged that undo it. Nothing is sent until they are reviewed and applied.</source>
        <translation>
            <numerusform>%Ln change is staged that undoes it. Nothing is sent until it is reviewed and applied.</numerusform>
            <numerusform>%Ln changes are staged that undo it. Nothing is sent until they are reviewed and applied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::JournalPanel</name>
    <message numerus="yes">
        <source>%Ln changes selected</source>
        <translation>
            <numerusform>%Ln change selected</numerusform>
            <numerusform>%Ln changes selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo all %Ln applied together…</source>
        <translation>
            <numerusform>Undo the %Ln applied…</numerusform>
            <numerusform>Undo all %Ln applied together…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::KeychainSection</name>
    <message numerus="yes">
        <source>Forget %Ln secrets</source>
        <translation>
            <numerusform>Forget %Ln secret</numerusform>
            <numerusform>Forget %Ln secrets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::LinkChooser</name>
    <message numerus="yes">
        <source>%1 of %Ln accounts. Type more to find one.</source>
        <translation>
            <numerusform>%1 of %Ln account. Type more to find one.</numerusform>
            <numerusform>%1 of %Ln accounts. Type more to find one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln account</numerusform>
            <numerusform>%Ln accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::ListColumnsDialog</name>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln account</numerusform>
            <numerusform>%Ln accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln grants</source>
        <translation>
            <numerusform>%Ln grant</numerusform>
            <numerusform>%Ln grants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them privileged.</source>
        <translation>
            <numerusform>%Ln of them privileged.</numerusform>
            <numerusform>%Ln of them privileged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::ListSources</name>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln account</numerusform>
            <numerusform>%Ln accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::LockoutDialog</name>
    <message numerus="yes">
        <source>Lock out %Ln accounts</source>
        <translation>
            <numerusform>Lock out %Ln account</numerusform>
            <numerusform>Lock out %Ln accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stage %Ln changes</source>
        <translation>
            <numerusform>Stage %Ln change</numerusform>
            <numerusform>Stage %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts are left as they are: they stand so already, or it is not possible there.</source>
        <translation>
            <numerusform>%Ln account is left as it is: it stands so already, or it is not possible there.</numerusform>
            <numerusform>%Ln accounts are left as they are: they stand so already, or it is not possible there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::MainWindow</name>
    <message numerus="yes">
        <source>%Ln changes are staged and not applied. They are kept and will be here next time.</source>
        <translation>
            <numerusform>%Ln change is staged and not applied. It is kept and will be here next time.</numerusform>
            <numerusform>%Ln changes are staged and not applied. They are kept and will be here next time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes staged on the demo are not applied. They end with the demo and are not kept.</source>
        <translation>
            <numerusform>%Ln change staged on the demo is not applied. It ends with the demo and is not kept.</numerusform>
            <numerusform>%Ln changes staged on the demo are not applied. They end with the demo and are not kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close and drop %Ln changes</source>
        <translation>
            <numerusform>Close and drop %Ln change</numerusform>
            <numerusform>Close and drop %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Locking stopped what was being applied: %Ln changes were not sent and are still staged.</source>
        <translation>
            <numerusform>Locking stopped what was being applied: %Ln change was not sent and is still staged.</numerusform>
            <numerusform>Locking stopped what was being applied: %Ln changes were not sent and are still staged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposals of programs wait for you.</source>
        <translation>
            <numerusform>%Ln proposal of a program waits for you.</numerusform>
            <numerusform>%Ln proposals of programs wait for you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::NewReviewDialog</name>
    <message numerus="yes">
        <source>Freezes %Ln grants to be decided.</source>
        <translation>
            <numerusform>Freezes %Ln grant to be decided.</numerusform>
            <numerusform>Freezes %Ln grants to be decided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Freezes %Ln accounts to be decided.</source>
        <translation>
            <numerusform>Freezes %Ln account to be decided.</numerusform>
            <numerusform>Freezes %Ln accounts to be decided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Freezes %Ln permissions of roles to be decided.</source>
        <translation>
            <numerusform>Freezes %Ln permission of roles to be decided.</numerusform>
            <numerusform>Freezes %Ln permissions of roles to be decided.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::Page</name>
    <message numerus="yes">
        <source>That is too much for a small review: at most %Ln can be picked. Make one on the page Reviews, with a filter.</source>
        <translation>
            <numerusform>That is too much for a small review: at most %Ln can be picked. Make one on the page Reviews, with a filter.</numerusform>
            <numerusform>That is too much for a small review: at most %Ln can be picked. Make one on the page Reviews, with a filter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::PeoplePage</name>
    <message numerus="yes">
        <source>All %Ln people are filtered away.</source>
        <translation>
            <numerusform>The only person is filtered away.</numerusform>
            <numerusform>All %Ln people are filtered away.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::PermissionPanel</name>
    <message numerus="yes">
        <source>%Ln permissions selected</source>
        <translation>
            <numerusform>%Ln permission selected</numerusform>
            <numerusform>%Ln permissions selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have it</source>
        <translation>
            <numerusform>%Ln person has it</numerusform>
            <numerusform>%Ln people have it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have it, %1 of them inactive</source>
        <translation>
            <numerusform>%Ln person has it, %1 of them inactive</numerusform>
            <numerusform>%Ln people have it, %1 of them inactive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln roles hold it</source>
        <translation>
            <numerusform>%Ln role holds it</numerusform>
            <numerusform>%Ln roles hold it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::PermissionsPage</name>
    <message numerus="yes">
        <source>All %Ln permissions are filtered away.</source>
        <translation>
            <numerusform>The %Ln permission is filtered away.</numerusform>
            <numerusform>All %Ln permissions are filtered away.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::PersonPanel</name>
    <message numerus="yes">
        <source>%Ln people selected</source>
        <translation>
            <numerusform>%Ln person selected</numerusform>
            <numerusform>%Ln people selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln account</numerusform>
            <numerusform>%Ln accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more outside of the scope</source>
        <translation>
            <numerusform>%Ln more outside of the scope</numerusform>
            <numerusform>%Ln more outside of the scope</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::PlanDialog</name>
    <message numerus="yes">
        <source>%Ln changes are left out:</source>
        <translation>
            <numerusform>%Ln change is left out:</numerusform>
            <numerusform>%Ln changes are left out:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stage %Ln changes</source>
        <translation>
            <numerusform>Stage %Ln change</numerusform>
            <numerusform>Stage %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are about something that moved on since; the review leaves them alone until you put them on what the server has now.</source>
        <translation>
            <numerusform>%Ln change is about something that moved on since; the review leaves it alone until you put it on what the server has now.</numerusform>
            <numerusform>%Ln changes are about something that moved on since; the review leaves them alone until you put them on what the server has now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes create what is there already.</source>
        <translation>
            <numerusform>%Ln change creates what is there already.</numerusform>
            <numerusform>%Ln changes create what is there already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::ProgressLine</name>
    <message numerus="yes">
        <source>%1 of %Ln rows read</source>
        <translation>
            <numerusform>%1 of %Ln row read</numerusform>
            <numerusform>%1 of %Ln rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows read</source>
        <translation>
            <numerusform>%Ln row read</numerusform>
            <numerusform>%Ln rows read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::ProposalsDialog</name>
    <message numerus="yes">
        <source>%Ln files in the folder are no proposals, or were changed since.</source>
        <translation>
            <numerusform>%Ln file in the folder is no proposal, or was changed since.</numerusform>
            <numerusform>%Ln files in the folder are no proposals, or were changed since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::ReviewCarrier</name>
    <message numerus="yes">
        <source>%Ln other changes are staged. Apply or discard them first, so that the plan holds what this review decided and nothing else.</source>
        <translation>
            <numerusform>%Ln other change is staged. Apply or discard it first, so that the plan holds what this review decided and nothing else.</numerusform>
            <numerusform>%Ln other changes are staged. Apply or discard them first, so that the plan holds what this review decided and nothing else.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::ReviewDialog</name>
    <message numerus="yes">
        <source>%Ln changes on %1</source>
        <translation>
            <numerusform>%Ln change on %1</numerusform>
            <numerusform>%Ln changes on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed on the server since you saw them; they would be left alone.</source>
        <translation>
            <numerusform>%Ln changed on the server since you saw it; it would be left alone.</numerusform>
            <numerusform>%Ln changed on the server since you saw them; they would be left alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln changes</source>
        <translation>
            <numerusform>Apply %Ln change</numerusform>
            <numerusform>Apply %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes cannot be done as they are.</source>
        <translation>
            <numerusform>%Ln change cannot be done as it is.</numerusform>
            <numerusform>%Ln changes cannot be done as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes ask for what this server was seen not to do over its API; they go by Airflow&apos;s own pages.</source>
        <translation>
            <numerusform>%Ln change asks for what this server was seen not to do over its API; it goes by Airflow&apos;s own pages.</numerusform>
            <numerusform>%Ln changes ask for what this server was seen not to do over its API; they go by Airflow&apos;s own pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes go by the REST API.</source>
        <translation>
            <numerusform>%Ln change goes by the REST API.</numerusform>
            <numerusform>%Ln changes go by the REST API.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes go by Airflow&apos;s own form.</source>
        <translation>
            <numerusform>%Ln change goes by Airflow&apos;s own form.</numerusform>
            <numerusform>%Ln changes go by Airflow&apos;s own form.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are refused, with the lines to run on the server.</source>
        <translation>
            <numerusform>%Ln change is refused, with the lines to run on the server.</numerusform>
            <numerusform>%Ln changes are refused, with the lines to run on the server.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::ReviewFilesDialog</name>
    <message numerus="yes">
        <source>Sheet for a reviewer: the %Ln items as shown, to be filled in and read back</source>
        <translation>
            <numerusform>Sheet for a reviewer: the %Ln item as shown, to be filled in and read back</numerusform>
            <numerusform>Sheet for a reviewer: the %Ln items as shown, to be filled in and read back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review sheet: the %Ln items as shown, with who decided when and what became of it</source>
        <translation>
            <numerusform>Review sheet: the %Ln item as shown, with who decided when and what became of it</numerusform>
            <numerusform>Review sheet: the %Ln items as shown, with who decided when and what became of it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items written to %1.</source>
        <translation>
            <numerusform>%Ln item written to %1.</numerusform>
            <numerusform>%Ln items written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sample has %Ln of them.</source>
        <translation>
            <numerusform>The sample has %Ln of them.</numerusform>
            <numerusform>The sample has %Ln of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::ReviewPanel</name>
    <message numerus="yes">
        <source>%Ln items selected</source>
        <translation>
            <numerusform>%Ln item selected</numerusform>
            <numerusform>%Ln items selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The role gained %Ln permissions since: %1</source>
        <translation>
            <numerusform>The role gained %Ln permission since: %1</numerusform>
            <numerusform>The role gained %Ln permissions since: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The role lost %Ln permissions since: %1</source>
        <translation>
            <numerusform>The role lost %Ln permission since: %1</numerusform>
            <numerusform>The role lost %Ln permissions since: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::ReviewReminders</name>
    <message numerus="yes">
        <source>The deadline has passed. %Ln items wait for your decision.</source>
        <translation>
            <numerusform>The deadline has passed. %Ln item waits for your decision.</numerusform>
            <numerusform>The deadline has passed. %Ln items wait for your decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items wait for your decision until %1.</source>
        <translation>
            <numerusform>%Ln item waits for your decision until %1.</numerusform>
            <numerusform>%Ln items wait for your decision until %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::ReviewsPage</name>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions not on the disk yet</source>
        <translation>
            <numerusform>%Ln decision not on the disk yet</numerusform>
            <numerusform>%Ln decisions not on the disk yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions that are not on the disk yet</source>
        <translation>
            <numerusform>%Ln decision that is not on the disk yet</numerusform>
            <numerusform>%Ln decisions that are not on the disk yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions are not recorded yet.</source>
        <translation>
            <numerusform>%Ln decision is not recorded yet.</numerusform>
            <numerusform>%Ln decisions are not recorded yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Somebody else recorded %Ln decisions meanwhile; they are shown now.</source>
        <translation>
            <numerusform>Somebody else recorded %Ln decision meanwhile; it is shown now.</numerusform>
            <numerusform>Somebody else recorded %Ln decisions meanwhile; they are shown now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions are not on the disk yet.</source>
        <translation>
            <numerusform>%Ln decision is not on the disk yet.</numerusform>
            <numerusform>%Ln decisions are not on the disk yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of yours were not recorded.</source>
        <translation>
            <numerusform>%Ln of yours was not recorded.</numerusform>
            <numerusform>%Ln of yours were not recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln grants</source>
        <translation>
            <numerusform>%Ln grant</numerusform>
            <numerusform>%Ln grants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %Ln instances</source>
        <translation>
            <numerusform>on %Ln instance</numerusform>
            <numerusform>on %Ln instances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The deadline has passed: %Ln items without a decision are revoked, as the campaign says.</source>
        <translation>
            <numerusform>The deadline has passed: %Ln item without a decision is revoked, as the campaign says.</numerusform>
            <numerusform>The deadline has passed: %Ln items without a decision are revoked, as the campaign says.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The deadline has passed: %Ln items without a decision went to the fallback reviewer, as the campaign says.</source>
        <translation>
            <numerusform>The deadline has passed: %Ln item without a decision went to the fallback reviewer, as the campaign says.</numerusform>
            <numerusform>The deadline has passed: %Ln items without a decision went to the fallback reviewer, as the campaign says.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln items nothing was left to be removed; that is on record now.</source>
        <translation>
            <numerusform>Of %Ln item nothing was left to be removed; that is on record now.</numerusform>
            <numerusform>Of %Ln items nothing was left to be removed; that is on record now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items are on instances that could not be read completely.</source>
        <translation>
            <numerusform>%Ln item is on an instance that could not be read completely.</numerusform>
            <numerusform>%Ln items are on instances that could not be read completely.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are staged, one for each account. Apply them in the review of the changes; what became of each item is put on record here.</source>
        <translation>
            <numerusform>%Ln change is staged. Apply it in the review of the changes; what became of each item is put on record here.</numerusform>
            <numerusform>%Ln changes are staged, one for each account. Apply them in the review of the changes; what became of each item is put on record here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items are carried out and were seen so.</source>
        <translation>
            <numerusform>%Ln item is carried out and was seen so.</numerusform>
            <numerusform>%Ln items are carried out and were seen so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln decisions recorded.</source>
        <translation>
            <numerusform>%1: %Ln decision recorded.</numerusform>
            <numerusform>%1: %Ln decisions recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows say what is decided already.</source>
        <translation>
            <numerusform>%Ln row says what is decided already.</numerusform>
            <numerusform>%Ln rows say what is decided already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are without a decision.</source>
        <translation>
            <numerusform>%Ln row is without a decision.</numerusform>
            <numerusform>%Ln rows are without a decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is whole: %Ln files.</source>
        <translation>
            <numerusform>%1 is whole: %Ln file.</numerusform>
            <numerusform>%1 is whole: %Ln files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items could not be carried out; the side panel says why. “Carry out…” tries again.</source>
        <translation>
            <numerusform>%Ln item could not be carried out; the side panel says why. “Carry out…” tries again.</numerusform>
            <numerusform>%Ln items could not be carried out; the side panel says why. “Carry out…” tries again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were refused; “Details” names them.</source>
        <translation>
            <numerusform>%Ln row was refused; “Details” names it.</numerusform>
            <numerusform>%Ln rows were refused; “Details” names them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is NOT whole: %Ln problems; “Details” names them.</source>
        <translation>
            <numerusform>%1 is NOT whole: %Ln problem; “Details” names it.</numerusform>
            <numerusform>%1 is NOT whole: %Ln problems; “Details” names them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items are to be removed in other tools by hand. Signing off asks for their new lists.</source>
        <translation>
            <numerusform>%Ln item is to be removed in another tool by hand. Signing off asks for its new list.</numerusform>
            <numerusform>%Ln items are to be removed in other tools by hand. Signing off asks for their new lists.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::RoleForm</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln roles?</source>
        <translation>
            <numerusform>Delete %Ln role?</numerusform>
            <numerusform>Delete %Ln roles?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stage deletion of %Ln roles</source>
        <translation>
            <numerusform>Stage deletion of %Ln role</numerusform>
            <numerusform>Stage deletion of %Ln roles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::RolePanel</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln roles selected</source>
        <translation>
            <numerusform>%Ln role selected</numerusform>
            <numerusform>%Ln roles selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln, directly</source>
        <translation>
            <numerusform>%Ln, directly</numerusform>
            <numerusform>%Ln, directly</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::RolesPage</name>
    <message numerus="yes">
        <source>All %Ln roles are filtered away.</source>
        <translation>
            <numerusform>The only role is filtered away.</numerusform>
            <numerusform>All %Ln roles are filtered away.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::ScopeButton</name>
    <message numerus="yes">
        <source>All %Ln instances</source>
        <translation>
            <numerusform>The only instance</numerusform>
            <numerusform>All %Ln instances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln instances</source>
        <translation>
            <numerusform>%1 of %Ln instance</numerusform>
            <numerusform>%1 of %Ln instances</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::SettingsPage</name>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::Sidebar</name>
    <message numerus="yes">
        <source>%Ln instances could not be read</source>
        <translation>
            <numerusform>%Ln instance could not be read</numerusform>
            <numerusform>%Ln instances could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::SignOffDialog</name>
    <message numerus="yes">
        <source>%Ln items are without a decision.</source>
        <translation>
            <numerusform>%Ln item is without a decision.</numerusform>
            <numerusform>%Ln items are without a decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::SnapshotPage</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <translation>
            <numerusform>%Ln gone</numerusform>
            <numerusform>%Ln gone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::StagedBar</name>
    <message numerus="yes">
        <source>%Ln changes staged</source>
        <translation>
            <numerusform>%Ln change staged</numerusform>
            <numerusform>%Ln changes staged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln staged changes have not been applied anywhere. Discard them?</source>
        <translation>
            <numerusform>The staged change has not been applied anywhere. Discard it?</numerusform>
            <numerusform>The %Ln staged changes have not been applied anywhere. Discard them?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln changes</source>
        <translation>
            <numerusform>Discard %Ln change</numerusform>
            <numerusform>Discard %Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::UserDetails</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::UserEditor</name>
    <message numerus="yes">
        <source>%Ln users</source>
        <translation>
            <numerusform>%Ln user</numerusform>
            <numerusform>%Ln users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::UserEditorForm</name>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %Ln seconds.</source>
        <translation>
            <numerusform>Copied. The clipboard is cleared in %Ln second.</numerusform>
            <numerusform>Copied. The clipboard is cleared in %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::UserPanel</name>
    <message numerus="yes">
        <source>%Ln users selected</source>
        <translation>
            <numerusform>%Ln user selected</numerusform>
            <numerusform>%Ln users selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on %1</source>
        <translation>
            <numerusform>%Ln on %1</numerusform>
            <numerusform>%Ln on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airside::UsersPage</name>
    <message numerus="yes">
        <source>All %Ln users are filtered away.</source>
        <translation>
            <numerusform>The only user is filtered away.</numerusform>
            <numerusform>All %Ln users are filtered away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read-only, and left as they are: %Ln of the selected users (%1).</source>
        <translation>
            <numerusform>Read-only, and left as they are: %Ln of the selected users (%1).</numerusform>
            <numerusform>Read-only, and left as they are: %Ln of the selected users (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody knows the passwords of %Ln suspended accounts: give new ones by editing them.</source>
        <translation>
            <numerusform>Nobody knows the password of %Ln suspended account: give it a new one by editing it.</numerusform>
            <numerusform>Nobody knows the passwords of %Ln suspended accounts: give new ones by editing them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln users were selected. They are scattered over the table now, in more places than can be kept selected, so none is.</source>
        <translation>
            <numerusform>%Ln user was selected. It is scattered over the table now, in more places than can be kept selected, so none is.</numerusform>
            <numerusform>%Ln users were selected. They are scattered over the table now, in more places than can be kept selected, so none is.</numerusform>
        </translation>
    </message>
</context>
</TS>
