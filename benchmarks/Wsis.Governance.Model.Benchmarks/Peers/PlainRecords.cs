namespace Wsis.Governance.Benchmarks.Peers;

/// <summary>A mandate as one writes it down in a hurry: strings and lists, nothing typed, nothing checked.</summary>
internal sealed class PlainMandate
{
    public string? Type { get; set; }

    public string? Id { get; set; }

    public Dictionary<string, string>? Title { get; set; }

    public PlainCitation? Instrument { get; set; }

    public string? IssuedBy { get; set; }

    public List<PlainCitation>? Basis { get; set; }

    public string? Verb { get; set; }

    public List<string>? Addressees { get; set; }

    public Dictionary<string, string>? Task { get; set; }

    public List<string>? Participants { get; set; }

    public string? Deadline { get; set; }

    public PlainReporting? Reporting { get; set; }

    public string? Status { get; set; }

    public List<string>? DischargedBy { get; set; }

    public List<string>? Renews { get; set; }

    public List<string>? Follows { get; set; }

    public string? Process { get; set; }

    public List<PlainSource>? Sources { get; set; }

    public string? Evidence { get; set; }
}

/// <summary>A contribution in strings and lists.</summary>
internal sealed class PlainContribution
{
    public string? Type { get; set; }

    public string? Id { get; set; }

    public string? Consultation { get; set; }

    public string? Contributor { get; set; }

    public Dictionary<string, string>? ContributorName { get; set; }

    public string? Group { get; set; }

    public string? Mode { get; set; }

    public string? Submitted { get; set; }

    public string? Meeting { get; set; }

    public string? OnBehalfOf { get; set; }

    public string? Language { get; set; }

    public string? Document { get; set; }

    public List<string>? Issues { get; set; }

    public List<string>? Positions { get; set; }

    public List<PlainSource>? Sources { get; set; }

    public string? Evidence { get; set; }
}

/// <summary>A citation in strings.</summary>
internal sealed class PlainCitation
{
    public string? Document { get; set; }

    public string? Paragraphs { get; set; }
}

/// <summary>A report to be made, in strings.</summary>
internal sealed class PlainReporting
{
    public List<string>? To { get; set; }

    public List<string>? Through { get; set; }

    public int? Session { get; set; }

    public string? Frequency { get; set; }

    public string? Due { get; set; }
}

/// <summary>A source in strings.</summary>
internal sealed class PlainSource
{
    public string? Document { get; set; }

    public string? Paragraph { get; set; }

    public string? Language { get; set; }

    public string? AsPrinted { get; set; }

    public string? Note { get; set; }
}
