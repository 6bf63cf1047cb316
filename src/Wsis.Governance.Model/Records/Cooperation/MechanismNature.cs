namespace Wsis.Governance;

/// <summary>The nature of a mechanism: who takes part in the cooperation.</summary>
public sealed class MechanismNature : CodeList<MechanismNature>, ICodeList
{
    /// <summary>Governments.</summary>
    public static Code<MechanismNature> Intergovernmental => Define("intergovernmental");

    /// <summary>All stakeholder groups.</summary>
    public static Code<MechanismNature> Multistakeholder => Define("multistakeholder");

    /// <summary>Two parties.</summary>
    public static Code<MechanismNature> Bilateral => Define("bilateral");

    /// <summary>Agencies of the United Nations system.</summary>
    public static Code<MechanismNature> Interagency => Define("interagency");

    /// <summary>One body and those it consults.</summary>
    public static Code<MechanismNature> Consultative => Define("consultative");

    private static readonly string[] known =
    [
        "intergovernmental", "multistakeholder", "bilateral", "interagency", "consultative",
    ];

    private MechanismNature()
    {
    }

    /// <inheritdoc/>
    public static string Kind => "a nature of mechanism";

    /// <inheritdoc/>
    public static ReadOnlySpan<string> Known => known;
}
