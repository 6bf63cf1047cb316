namespace Wsis.Governance.Benchmarks.Data;

/// <summary>The languages of the free text in generated records.</summary>
public enum TextMix
{
    /// <summary>Mostly Latin script: English, French and Spanish.</summary>
    Latin,

    /// <summary>Arabic, Russian and Chinese, in raw UTF-8.</summary>
    World,
}
