namespace Wsis.Governance.Tool.Csv;

/// <summary>The form of the values in a column.</summary>
internal enum CellForm
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A date, with or without month and day.</summary>
    Date,

    /// <summary>Texts with semicolons between them; JSON if one of them contains a semicolon.</summary>
    TextList,

    /// <summary>Whole numbers with semicolons between them.</summary>
    NumberList,

    /// <summary>Citations with semicolons between them; JSON if a citation has more members.</summary>
    CitationList,

    /// <summary>JSON: a list of objects or of texts by language.</summary>
    Json,
}
