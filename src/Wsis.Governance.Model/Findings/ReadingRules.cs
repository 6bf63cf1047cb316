namespace Wsis.Governance.Findings;

/// <summary>The rules that reading a JSON text produces.</summary>
internal static class ReadingRules
{
    private const string Rfc8259 = "RFC 8259 (JSON)";
    private const string Contract = "The JSON contract of this library";

    public static readonly Rule MalformedJson = new("WSIS0001", "malformed-json", Severity.Error)
    {
        Basis = Rfc8259,
        Message = "The text is not well-formed JSON here: {problem}.",
        Description = "The text follows the grammar of JSON: no comments, no trailing commas, nothing after the end.",
        Rationale = "Nothing after such a place can be trusted, so reading of this text or line stops there.",
        HowToFix = "Correct the text at the line and column given, then read it again.",
        WhenToSuppress = "Never: a text that cannot be read cannot be checked.",
    };

    public static readonly Rule UnknownRecordType = new("WSIS0002", "unknown-record-type", Severity.Error)
    {
        Basis = Contract,
        Message = "\"{type}\" is not a record type of this version; the record cannot be read.{hint}",
        Description = "The member `type` of every record names a record type that this version knows.",
        Rationale = "A record of an unknown type cannot be checked, and references to it cannot be followed.",
        HowToFix = "Correct the spelling, or use a version of this library that knows the type.",
        WhenToSuppress = "If records of a later version are expected and may be ignored.",
    };

    public static readonly Rule MissingMember = new("WSIS0003", "missing-member", Severity.Error)
    {
        Basis = Contract,
        Message = "The required member \"{member}\" is missing.{hint}",
        Description = "Every member that the contract requires is present.",
        Rationale = "An object without it cannot be used; it is left out of the result.",
        HowToFix = "Add the member.",
        WhenToSuppress = "Never: the object is not in the result.",
    };

    public static readonly Rule WrongValueKind = new("WSIS0004", "wrong-value-kind", Severity.Error)
    {
        Basis = Contract,
        Message = "Expected {expected}, found {found}.{hint}",
        Description = "Every value is of the kind that the contract states: string, number, list, object.",
        Rationale = "A value of another kind has no meaning here and is left out of the result.",
        HowToFix = "Write the value in the form named in the message.",
        WhenToSuppress = "Never: the value is not in the result.",
    };

    public static readonly Rule NullNotAllowed = new("WSIS0005", "null-not-allowed", Severity.Error)
    {
        Basis = Contract,
        Message = "Expected {expected}, found null. Omit values that are not stated.",
        Description = "No member and no list element is null.",
        Rationale = "\"Not stated\" has one form in this contract: the member is absent.",
        HowToFix = "Remove the member, or the element of the list.",
        WhenToSuppress = "If a producer cannot avoid null for members that it does not state.",
    };

    public static readonly Rule UnknownMember = new("WSIS0006", "unknown-member", Severity.Note)
    {
        Basis = Contract,
        Message = "This version does not know the member \"{member}\"; it is kept and written back.{hint}",
        Description = "Every member is one that this version knows. In strict reading an unknown member is an error.",
        Rationale = "It may be a spelling error, or come from a later version or another vocabulary.",
        HowToFix = "Correct the spelling; keep the member if it is intended.",
        WhenToSuppress = "If records carry members of another vocabulary on purpose.",
    };

    public static readonly Rule DuplicateMember = new("WSIS0007", "duplicate-member", Severity.Error)
    {
        Basis = "RFC 8259, section 4",
        Message = "The member \"{member}\" occurs twice in this object; the first one is kept.",
        Description = "No member occurs twice in an object.",
        Rationale = "Readers disagree on which of the two counts, "
                + "so the record means different things to different programs.",
        HowToFix = "Remove one of the two.",
        WhenToSuppress = "Never: the second value is not in the result.",
    };

    public static readonly Rule UnknownCode = new("WSIS0008", "unknown-code", Severity.Warning)
    {
        Basis = Contract,
        Message = "\"{code}\" is not {kind} that this version knows; it is kept.{hint}",
        Description = "Codes of open lists are codes that this version knows. In strict "
            + "reading an unknown code is an error.",
        Rationale = "It may be a spelling error; rules that depend on the code make no finding for the record.",
        HowToFix = "Correct the spelling, or use a version that knows the code.",
        WhenToSuppress = "If records of a later version are expected.",
    };

    public static readonly Rule UnsupportedFormat = new("WSIS0009", "unsupported-format-version", Severity.Warning)
    {
        Basis = Contract,
        Message = "The format \"{format}\" is not \"wsis-governance/1\"; the parts that this version knows are read.",
        Description = "The member `format` of a file names a format that this version reads.",
        Rationale = "Parts of the file may have a meaning that this version does not know.",
        HowToFix = "Use a version of this library that knows the format.",
        WhenToSuppress = "If files of a later version are read on purpose.",
    };

    public static readonly Rule LimitExceeded = new("WSIS0010", "limit-exceeded", Severity.Error)
    {
        Basis = "The limits set in the read options",
        Message = "The {limit} is limited to {most}; reading of this text or line stops here.",
        Description = "Depth of nesting, length, number of records and number of findings stay within the limits set.",
        Rationale = "The limits protect the reader from texts that would exhaust its resources.",
        HowToFix = "Divide the text or the record into smaller ones. A program can raise the limit in the read "
            + "options if it trusts the text.",
        WhenToSuppress = "Never: the text after the limit is not in the result.",
    };

    public static readonly Rule MalformedDate = new("WSIS0011", "malformed-date", Severity.Error)
    {
        Basis = "ISO 8601-1:2019, calendar dates",
        Message = "\"{text}\" is not {kind}: {problem}.{hint}",
        Description = "Dates are written yyyy-MM-dd and exist in the calendar; partial dates may "
            + "stop after the year or the month.",
        Rationale = "Different programs read a date in another form differently.",
        HowToFix = "Write the date as year, month and day, as far as they are known.",
        WhenToSuppress = "Never: the date is not in the result.",
    };

    public static readonly Rule MalformedLanguageTag = new("WSIS0012", "malformed-language-tag", Severity.Error)
    {
        Basis = "RFC 5646 (BCP 47)",
        Message = "\"{text}\" is not a language tag: {problem}.{hint}",
        Description = "Languages are named by well-formed BCP 47 tags.",
        Rationale = "Programs choose a text by its tag; a malformed tag is never chosen.",
        HowToFix = "Use a tag such as en, ar or zh-Hant.",
        WhenToSuppress = "Never: the text is not in the result.",
    };

    public static readonly Rule MalformedId = new("WSIS0013", "malformed-id", Severity.Error)
    {
        Basis = Contract,
        Message = "\"{text}\" is not an id: {problem}.{hint}",
        Description = "Ids are lower-case slugs; the id of a document is its canonical symbol.",
        Rationale = "Two spellings of one id would be two records.",
        HowToFix = "Write the id as the message says.",
        WhenToSuppress = "Never: the reference is not in the result.",
    };

    public static readonly Rule InvalidText = new("WSIS0014", "invalid-text", Severity.Error)
    {
        Basis = "RFC 8259, section 8; RFC 3629 (UTF-8)",
        Message = "The text is not valid here: {problem}.",
        Description = "The text is UTF-8 without lone surrogates, and strings contain no control "
            + "characters except tab and line ends.",
        Rationale = "Such text cannot be passed on without loss.",
        HowToFix = "Save the file as UTF-8; remove the characters named.",
        WhenToSuppress = "Never: the text is not in the result.",
    };

    public static readonly Rule WholeNumberWithFraction = new("WSIS0015", "whole-number-with-fraction", Severity.Note)
    {
        Basis = Contract,
        Message = "This text writes whole numbers with a fraction of zero, {number} for example; they are read as "
            + "whole numbers and written back without the fraction. This is reported once per text.",
        Description = "Whole numbers are written without a fraction.",
        Rationale = "Engines with a single kind of number write 39.0 for 39: the value is the same, the text is not.",
        HowToFix = "Write the numbers without a fraction, or write the records once with this library.",
        WhenToSuppress = "If the records come from such an engine.",
    };

    public static readonly Rule NullTakenForAbsent = new("WSIS0016", "null-taken-for-absent", Severity.Note)
    {
        Basis = Contract,
        Message = "Null is treated as a member that is not stated, as requested, and is not written back. "
            + "This is reported once per text.",
        Description = "No member is null. Reported only if null is treated as absent (`ReadOptions.NullIsAbsent`).",
        Rationale = "Engines that store tables write null in every column that a record does not have.",
        HowToFix = "Omit the members, or write the records once with this library.",
        WhenToSuppress = "If the records come from such an engine.",
    };

    public static readonly Rule ParagraphsAsPrinted = new("WSIS0017", "paragraphs-as-printed", Severity.Warning)
    {
        Basis = Contract,
        Message = "\"{text}\" is not the form of paragraphs in this contract; it is read and "
            + "written back as \"{paragraphs}\".",
        Description = "Paragraphs are written in one form: 12 (a), 68-71, section IV 5, annex II 5. Another form is "
            + "accepted if it can have only one meaning.",
        Rationale = "Programs compare paragraphs by their text; 12(a) and 12 (a) would be two paragraphs.",
        HowToFix = "Write the paragraphs as the message says, or write the records once with this library.",
        WhenToSuppress = "If the records come from a source that prints paragraphs in its own form.",
    };

    public static readonly Rule MalformedSymbol = new("WSIS1001", "malformed-symbol", Severity.Error)
    {
        Basis = "Dag Hammarskjöld Library, research guide on United Nations document symbols",
        Message = "\"{text}\" is not {kind}: {problem}.{hint}",
        Description = "Document symbols follow the grammar of United Nations symbols.",
        Rationale = "An invalid symbol cannot be resolved to a document.",
        HowToFix = "Look up the document and write its symbol; keep the printed form in `asPrinted`.",
        WhenToSuppress = "Never: the symbol is not in the result.",
    };

    /// <summary>True for a rule about the whole text, whose finding names the first place alone.</summary>
    public static bool IsReportedOncePerText(Rule rule) =>
        rule == WholeNumberWithFraction || rule == NullTakenForAbsent;

    /// <summary>All reading rules, by code.</summary>
    public static ReadOnlySpan<Rule> All => all;

    private static readonly Rule[] all =
    [
        MalformedJson, UnknownRecordType, MissingMember, WrongValueKind, NullNotAllowed, UnknownMember, DuplicateMember,
        UnknownCode, UnsupportedFormat, LimitExceeded, MalformedDate, MalformedLanguageTag, MalformedId, InvalidText,
        WholeNumberWithFraction, NullTakenForAbsent, ParagraphsAsPrinted, MalformedSymbol,
    ];
}
