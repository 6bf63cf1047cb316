namespace Wsis.Governance.Tests.Citations;

/// <summary>Organs of test data.</summary>
internal static class OrganCode
{
    /// <summary>The organ with a code; <c>default</c> for null.</summary>
    public static Code<Organ> Of(string? code) => code is null ? default : Code<Organ>.Parse(code);
}
