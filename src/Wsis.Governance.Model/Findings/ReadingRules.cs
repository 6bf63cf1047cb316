namespace Wsis.Governance.Findings;

/// <summary>The rules that reading a JSON text produces.</summary>
internal static class ReadingRules
{
    private const string Rfc8259 = "RFC 8259 (JSON)";
    private const string Contract = "The JSON contract of this library";

    public static readonly Rule MalformedJson = new("WSIS0001", "malformed-json", Severity.Error)
    {
        Basis = Rfc8259,
        Message = "The text is not well-formed JSON here: {problem}",
        Description = "The text follows the grammar of JSON: no comments, no trailing commas, nothing after the end.",
        Rationale = "Nothing behind such a place can be trusted, so reading of this text or line stops there.",
        HowToFix = "Correct the text at the line and column given, then check it again.",
        WhenToSuppress = "Never: what cannot be read cannot be checked.",
    };

    public static readonly Rule UnknownRecordType = new("WSIS0002", "unknown-record-type", Severity.Error)
    {
        Basis = Contract,
        Message = "\"{type}\" is no record type of this version; the record is left out.{hint}",
        Description = "The member `type` of every record names a record type that this version knows.",
        Rationale = "A record of an unknown type cannot be checked, and references to it cannot be followed.",
        HowToFix = "Correct the spelling, or use a version of this library that knows the type.",
        WhenToSuppress = "Where records of a later version are expected and may be passed over.",
    };

    public static readonly Rule MissingMember = new("WSIS0003", "missing-member", Severity.Error)
    {
        Basis = Contract,
        Message = "The required member \"{member}\" is missing.",
        Description = "Every member that the contract requires is there.",
        Rationale = "An object without it says too little to be used; it is left out of what is read.",
        HowToFix = "Add the member.",
        WhenToSuppress = "Never: the object is not in the result.",
    };

    public static readonly Rule WrongValueKind = new("WSIS0004", "wrong-value-kind", Severity.Error)
    {
        Basis = Contract,
        Message = "Expected {expected}, found {found}.{hint}",
        Description = "Every value is of the kind that the contract states: string, number, list, object.",
        Rationale = "A value of another kind has no meaning here and is left out of what is read.",
        HowToFix = "Write the value in the form named in the message.",
        WhenToSuppress = "Never: the value is not in the result.",
    };

    public static readonly Rule NullNotAllowed = new("WSIS0005", "null-not-allowed", Severity.Error)
    {
        Basis = Contract,
        Message = "Expected {expected}, found null. What is not stated is left out.",
        Description = "No member and no list element is null.",
        Rationale = "\"Not stated\" has one form in this contract: the member is absent.",
        HowToFix = "Remove the member, or the element of the list.",
        WhenToSuppress = "Where a producer cannot help writing null for members it does not state.",
    };

    public static readonly Rule UnknownMember = new("WSIS0006", "unknown-member", Severity.Note)
    {
        Basis = Contract,
        Message = "This version does not know the member \"{member}\"; it is kept and written back.{hint}",
        Description = "Every member is one that this version knows. In strict reading an unknown one is an error.",
        Rationale = "It may be a slip of spelling, or come from a later version or another vocabulary.",
        HowToFix = "Correct the spelling; leave it where it is meant.",
        WhenToSuppress = "Where records carry members of another vocabulary on purpose.",
    };

    public static readonly Rule DuplicateMember = new("WSIS0007", "duplicate-member", Severity.Error)
    {
        Basis = "RFC 8259, section 4",
        Message = "The member \"{member}\" stands twice in this object; the first one is kept.",
        Description = "No member stands twice in an object.",
        Rationale = "Readers disagree on which of the two counts, "
                + "so the record means different things to different programs.",
        HowToFix = "Remove one of the two.",
        WhenToSuppress = "Never: the second value is not in the result.",
    };

    public static readonly Rule UnknownCode = new("WSIS0008", "unknown-code", Severity.Warning)
    {
        Basis = Contract,
        Message = "\"{code}\" is not {kind} that this version knows; it is kept.{hint}",
        Description =
            "Codes of open lists are codes that this version knows. In strict reading an unknown one is an error.",
        Rationale = "It may be a slip of spelling; rules that depend on the code say nothing about the record.",
        HowToFix = "Correct the spelling, or use a version that knows the code.",
        WhenToSuppress = "Where records of a later version are expected.",
    };

    public static readonly Rule UnsupportedFormat = new("WSIS0009", "unsupported-format-version", Severity.Warning)
    {
        Basis = Contract,
        Message = "The format \"{format}\" is not \"wsis-governance/1\"; what this version knows is read.",
        Description = "The member `format` of a file names a format that this version reads.",
        Rationale = "Parts of the file may mean something that this version cannot tell.",
        HowToFix = "Use a version of this library that knows the format.",
        WhenToSuppress = "Where files of a later version are read on purpose.",
    };

    public static readonly Rule LimitExceeded = new("WSIS0010", "limit-exceeded", Severity.Error)
    {
        Basis = "The limits set in the read options",
        Message = "The {limit} is limited to {most}; reading stops here.",
        Description = "Depth of nesting, length, number of records and number of findings stay within the limits set.",
        Rationale = "The limits protect the reader from texts that would exhaust it.",
        HowToFix = "Raise the limit in the read options where the text is to be trusted.",
        WhenToSuppress = "Never: what lies behind the limit is not in the result.",
    };

    public static readonly Rule MalformedDate = new("WSIS0011", "malformed-date", Severity.Error)
    {
        Basis = "ISO 8601-1:2019, calendar dates",
        Message = "\"{text}\" is not {kind}: {problem}.{hint}",
        Description = "Dates are written yyyy-MM-dd; partial dates may stop after the year or the month. "
                + "They exist in the calendar.",
        Rationale = "A date in another form is read differently by different programs.",
        HowToFix = "Write the date as year, month, day, as far as it is known.",
        WhenToSuppress = "Never: the date is not in the result.",
    };

    public static readonly Rule MalformedLanguageTag = new("WSIS0012", "malformed-language-tag", Severity.Error)
    {
        Basis = "RFC 5646 (BCP 47)",
        Message = "\"{text}\" is not a language tag: {problem}.{hint}",
        Description = "Languages are named by well-formed BCP 47 tags.",
        Rationale = "Programs choose a text by its tag; a malformed one is never chosen.",
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
        Description = "The text is UTF-8 without lone surrogates, "
                + "and strings hold no control characters but tab and line ends.",
        Rationale = "Such text cannot be passed on without loss.",
        HowToFix = "Save the file as UTF-8; remove the characters named.",
        WhenToSuppress = "Never: the text is not in the result.",
    };

    public static readonly Rule WholeNumberWithFraction = new("WSIS0015", "whole-number-with-fraction", Severity.Note)
    {
        Basis = Contract,
        Message = "Whole numbers are written with a fraction of zero here, {number} for example; they are read as "
                + "whole numbers, and written back without the fraction. This is noted once for the text.",
        Description = "Whole numbers are written without a fraction.",
        Rationale = "Engines that know one kind of number write 39.0 for 39: the value is the same, the text is not.",
        HowToFix = "Write the numbers without a fraction, or write the records once with this library.",
        WhenToSuppress = "Where the records come from such an engine.",
    };

    public static readonly Rule NullTakenForAbsent = new("WSIS0016", "null-taken-for-absent", Severity.Note)
    {
        Basis = Contract,
        Message = "Null is taken for a member that is not stated, as asked for, and is not written back. This is noted "
                + "once for the text.",
        Description = "No member is null. It speaks only where reading was asked to take null for absent.",
        Rationale = "Engines that hold tables write null in every column that a record does not have.",
        HowToFix = "Leave the members out, or write the records once with this library.",
        WhenToSuppress = "Where the records come from such an engine.",
    };

    public static readonly Rule ParagraphsAsPrinted = new("WSIS0017", "paragraphs-as-printed", Severity.Warning)
    {
        Basis = Contract,
        Message = "\"{text}\" is not the form of paragraphs in this contract; it is read as \"{paragraphs}\", and "
                + "written back so.",
        Description = "Paragraphs are written in one form: 12 (a), 68-71, section IV 5, annex II 5. Other writing is "
                + "taken where it can mean one thing only.",
        Rationale = "Programs compare paragraphs by their text; 12(a) and 12 (a) would be two places.",
        HowToFix = "Write the paragraphs as the message says, or write the records once with this library.",
        WhenToSuppress = "Where the records come from a source that prints paragraphs in its own way.",
    };

    public static readonly Rule MalformedSymbol = new("WSIS1001", "malformed-symbol", Severity.Error)
    {
        Basis = "Dag Hammarskjöld Library, research guide on United Nations document symbols",
        Message = "\"{text}\" is not {kind}: {problem}.{hint}",
        Description = "Document symbols follow the grammar of United Nations symbols.",
        Rationale = "A symbol that is none leads to no document.",
        HowToFix = "Look the document up and write its symbol; keep what is printed in `asPrinted`.",
        WhenToSuppress = "Never: the symbol is not in the result.",
    };

    /// <summary>All of them, by code.</summary>
    public static ReadOnlySpan<Rule> All => all;

    private static readonly Rule[] all =
    [
        MalformedJson, UnknownRecordType, MissingMember, WrongValueKind, NullNotAllowed, UnknownMember, DuplicateMember,
        UnknownCode, UnsupportedFormat, LimitExceeded, MalformedDate, MalformedLanguageTag, MalformedId, InvalidText,
        WholeNumberWithFraction, NullTakenForAbsent, ParagraphsAsPrinted, MalformedSymbol,
    ];
}
