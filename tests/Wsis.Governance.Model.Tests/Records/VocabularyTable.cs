namespace Wsis.Governance.Tests.Records;

/// <summary>
/// The JSON contract, stated by hand and apart from the code: other tools depend on these names. A star marks what is
/// required, a plus what came after the first statement of the vocabulary. Adding a member is easy: add a line.
/// Changing or removing one needs a new format version.
/// </summary>
internal static class VocabularyTable
{
    private const string Head = "id*  id of {0}\n";
    private const string Tail = "\nsources  list of source\nevidence  code of evidence";

    private static readonly Dictionary<string, string> records = new()
    {
        ["outcomeDocument"] = """
            title*  text
            symbols*  list of symbol
            phase*  code of summitPhase
            adopted*  date
            place  text
            paragraphCount*  number
            sections  list of section
            endorsedBy  citation
            """,
        ["outcomeParagraph"] = """
            document*  id of outcomeDocument
            number*  number
            subparagraphs  list of string
            section*  id of section
            topic  text
            verbs  list of code of verb
            addressees  list of organization or group
            addresseeNames+  list of text
            cites  list of citation
            facilitators+  list of id of organization
            """,
        ["resolution"] = """
            symbol*  symbol
            title*  text
            kind+  code of resolutionKind
            organ*  code of organ
            adopted  partial date
            session  number
            meeting  text
            agendaItem  string
            committeeReport  symbol
            provisions  list of provision
            recalls  list of symbol
            endorses  list of id of outcomeDocument
            series  string
            supersedes  list of symbol
            """,
        ["report"] = """
            symbol*  symbol
            title*  text
            kind  code of reportKind
            author*  id of organization
            issued  partial date
            submittedTo*  list of submission
            through  list of code of organ
            pursuantTo  list of citation
            updates  list of symbol
            languages  list of language tag
            originalLanguage+  language tag
            paragraphCount  number
            sections  list of section
            """,
        ["mandate"] = """
            title*  text
            instrument*  citation
            issuedBy*  code of organ
            basis  list of citation
            verb*  code of verb
            addressees*  list of organization or group
            addresseeNames+  list of text
            task*  text
            participants  list of code of stakeholderGroup
            conditions  list of condition
            deadline  partial date
            reporting  reporting
            furtherReporting+  list of reporting
            status*  code of mandateStatus
            dischargedBy  list of symbol
            renews  list of id of mandate
            follows  list of id of mandate
            process  code of followUpProcess
            """,
        ["organization"] = """
            name*  text
            acronym  string
            otherNames  list of text
            kind*  code of organizationKind
            parent  id of organization
            group*  code of stakeholderGroup
            scope  code of geographicScope
            founded  partial date
            dissolved  partial date
            website  web address
            """,
        ["stakeholderRole"] = """
            group*  code of stakeholderGroup
            role*  text
            responsibilities  list of text
            basis*  citation
            """,
        ["organizationList"] = """
            title*  text
            statedCount  number
            members*  list of id of organization
            volunteers  list of id of organization
            """,
        ["consultation"] = """
            title*  text
            mandate*  id of mandate
            conductedBy*  id of organization
            onBehalfOf  id of organization
            opens*  partial date
            closes*  partial date
            modes*  list of code of contributionMode
            invited  list of invitedCategory
            questions  list of text
            meetings  list of id of meeting
            outcome  symbol
            transcript+  web address
            """,
        ["meeting"] = """
            title*  text
            consultation  id of consultation
            place*  text
            opens*  partial date
            closes  partial date
            kind  code of meetingKind
            body+  id of organization
            """,
        ["contribution"] = """
            consultation*  id of consultation
            contributor  id of organization
            contributorName  text
            group*  code of stakeholderGroup
            mode*  code of contributionMode
            submitted  partial date
            meeting  id of meeting
            onBehalfOf  code of stakeholderGroup
            language  language tag
            document  symbol
            issues  list of id of policyIssue
            positions  list of id of position
            """,
        ["contributionTally"] = """
            consultation*  id of consultation
            columns*  list of code of contributionMode
            rows*  list of tallyRow
            totals  list of number
            grandTotal  number
            statedTotals  list of statedTotal
            """,
        ["policyIssue"] = """
            name*  text
            broader  id of policyIssue
            identifiedBy  list of citation
            emphasizedBy  list of code of stakeholderGroup
            outOfScope  boolean
            """,
        ["cooperationMechanism"] = """
            name*  text
            nature*  code of mechanismNature
            standing*  code of mechanismStanding
            scope  code of geographicScope
            operatedBy  list of id of organization
            modelledOn  any ref
            remit  text
            established  partial date
            """,
        ["position"] = """
            subject*  any ref
            stance*  code of stance
            statement*  text
            heldBy*  holders
            """,
        ["proposal"] = """
            title*  text
            kind*  code of proposalKind
            addressee  id of organization
            mechanism  id of cooperationMechanism
            issues  list of id of policyIssue
            """,
        ["principle"] = """
            text*  text
            basis*  citation
            """,
        ["erratum"] = """
            document*  symbol
            locus*  paragraphs
            language  language tag
            printed*  string
            corrected  string
            record  any ref
            pointer  JSON pointer
            reason*  text
            """,
    };

    private static readonly Dictionary<string, string> nested = new()
    {
        ["citation"] = """
            document*  symbol or outcome document
            paragraphs  paragraphs
            """,
        ["recordRef"] = """
            type*  code of recordType
            id*  id of record
            """,
        ["source"] = """
            document*  symbol or outcome document
            paragraph  paragraphs
            language  language tag
            asPrinted  string
            note  string
            """,
        ["section"] = """
            id*  id of section
            title*  text
            paragraphs*  paragraphs
            """,
        ["provision"] = """
            paragraph*  paragraphs
            verbs*  list of code of verb
            summary*  text
            addressees  list of organization or group
            addresseeNames+  list of text
            cites  list of citation
            acts+  list of act
            """,
        ["act"] = """
            verb*  code of verb
            addressees  list of organization or group
            addresseeNames+  list of text
            reporting  reporting
            furtherReporting+  list of reporting
            """,
        ["submission"] = """
            organ*  code of organ
            session  number
            agendaItem  string
            agendaDocument  symbol
            itemTitle  text
            """,
        ["condition"] = """
            kind*  code of conditionKind
            text  text
            basis  citation
            """,
        ["reporting"] = """
            to  list of code of organ
            through  list of code of organ
            session  number
            frequency  code of reportingFrequency
            due  partial date
            """,
        ["invitedCategory"] = """
            category*  text
            approximateCount  number
            """,
        ["tallyRow"] = """
            groups*  list of code of stakeholderGroup
            counts*  list of number
            total  number
            """,
        ["statedTotal"] = """
            columns*  list of code of contributionMode
            total*  number
            source  source
            """,
        ["holders"] = """
            quantifier*  code of quantifier
            groups  list of code of stakeholderGroup
            """,
    };

    /// <summary>The record types, in the order of the vocabulary.</summary>
    public static IEnumerable<string> RecordTypes => records.Keys;

    /// <summary>The objects within records.</summary>
    public static IEnumerable<string> NestedObjects => nested.Keys;

    /// <summary>The members of a type, one a line; the mark of later additions is left out.</summary>
    public static string[] MembersOf(string type)
    {
        var text = records.TryGetValue(type, out var own) ? string.Format(null, Head, type) + own + Tail : nested[type];
        return text.ReplaceLineEndings("\n").Replace("+ ", " ", StringComparison.Ordinal).Split('\n');
    }
}
