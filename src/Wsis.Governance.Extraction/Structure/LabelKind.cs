namespace Wsis.Governance.Extraction.Structure;

/// <summary>The kind of label before the text of a paragraph.</summary>
internal enum LabelKind
{
    None,

    /// <summary><c>7.</c>, <c>7 bis.</c></summary>
    Number,

    /// <summary><c>29.1.</c></summary>
    Decimal,

    /// <summary><c>(a)</c>, <c>(i)</c>, <c>(1)</c>: a part of a paragraph.</summary>
    Bracket,

    /// <summary>A bullet or a dash.</summary>
    Bullet,
}
