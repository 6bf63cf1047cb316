namespace Wsis.Governance;

/// <summary>The geographic scope of an organization.</summary>
public sealed class GeographicScope : CodeList<GeographicScope>, ICodeList
{
    /// <summary>Worldwide.</summary>
    public static Code<GeographicScope> Global => Define("global");

    /// <summary>A region.</summary>
    public static Code<GeographicScope> Regional => Define("regional");

    /// <summary>A single State.</summary>
    public static Code<GeographicScope> National => Define("national");

    private static readonly string[] known =
    [
        "global", "regional", "national",
    ];

    private GeographicScope()
    {
    }

    /// <inheritdoc/>
    public static string Kind => "a geographic scope";

    /// <inheritdoc/>
    public static ReadOnlySpan<string> Known => known;
}
