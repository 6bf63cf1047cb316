namespace Wsis.Governance.Tool.Csv;

/// <summary>What the cells of a column hold.</summary>
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

    /// <summary>Texts with semicolons between them; JSON where one of them holds a semicolon.</summary>
    TextList,

    /// <summary>Whole numbers with semicolons between them.</summary>
    NumberList,

    /// <summary>Places in documents with semicolons between them; JSON where there is more to say of one.</summary>
    CitationList,

    /// <summary>JSON: a list of objects or of texts by language.</summary>
    Json,
}
