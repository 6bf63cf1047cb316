namespace Wsis.Governance;

/// <summary>Whether a mechanism exists.</summary>
public sealed class MechanismStanding : CodeList<MechanismStanding>, ICodeList
{
    /// <summary>It exists.</summary>
    public static Code<MechanismStanding> Existing => Define("existing");

    /// <summary>It has been proposed.</summary>
    public static Code<MechanismStanding> Proposed => Define("proposed");

    private static readonly string[] known =
    [
        "existing", "proposed",
    ];

    private MechanismStanding()
    {
    }

    /// <inheritdoc/>
    public static string Kind => "a standing";

    /// <inheritdoc/>
    public static ReadOnlySpan<string> Known => known;
}
