namespace Wsis.Governance;

/// <summary>The family of a rule: the first digit of its code, or the custom rules.</summary>
public enum RuleFamily
{
    /// <summary>The form of the JSON text: <c>WSIS0xxx</c>.</summary>
    Reading = 0,

    /// <summary>Document symbols and documents: <c>WSIS1xxx</c>.</summary>
    Documents = 1,

    /// <summary>Outcome documents and their paragraphs: <c>WSIS2xxx</c>.</summary>
    OutcomeDocuments = 2,

    /// <summary>Mandates: <c>WSIS3xxx</c>.</summary>
    Mandates = 3,

    /// <summary>Organizations and stakeholder roles: <c>WSIS4xxx</c>.</summary>
    Actors = 4,

    /// <summary>Consultations, contributions and their counts: <c>WSIS5xxx</c>.</summary>
    Consultations = 5,

    /// <summary>Policy issues, mechanisms, positions and proposals: <c>WSIS6xxx</c>.</summary>
    Cooperation = 6,

    /// <summary>Links in the texts of documents: <c>WSIS7xxx</c>.</summary>
    Links = 7,

    /// <summary>The records of a corpus together: <c>WSIS9xxx</c>.</summary>
    Corpus = 9,

    /// <summary>Custom rules: codes that do not begin with <c>WSIS</c>.</summary>
    Custom = 10,
}
