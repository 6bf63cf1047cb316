namespace Wsis.Governance;

/// <summary>The stance of a position towards its subject.</summary>
public sealed class Stance : CodeList<Stance>, ICodeList
{
    /// <summary>For it.</summary>
    public static Code<Stance> Supports => Define("supports");

    /// <summary>Against it.</summary>
    public static Code<Stance> Opposes => Define("opposes");

    /// <summary>Neither: it notes something about it.</summary>
    public static Code<Stance> Notes => Define("notes");

    /// <summary>It proposes it.</summary>
    public static Code<Stance> Proposes => Define("proposes");

    private static readonly string[] known =
    [
        "supports", "opposes", "notes", "proposes",
    ];

    private Stance()
    {
    }

    /// <inheritdoc/>
    public static string Kind => "a stance";

    /// <inheritdoc/>
    public static ReadOnlySpan<string> Known => known;
}
