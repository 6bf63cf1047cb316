using System.ComponentModel.DataAnnotations;

namespace Wsis.Governance.Benchmarks.Peers;

/// <summary>Checks typed mandates by their annotations, nested objects included, which DataAnnotations leaves to the
/// caller.</summary>
internal static class AnnotatedMandates
{
    public static bool IsValid(TypedMandate mandate, List<ValidationResult> results)
    {
        var isValid = Check(mandate, results) & Check(mandate.Instrument, results);
        if (mandate.Reporting is { } reporting)
        {
            isValid &= Check(reporting, results);
        }

        return isValid & AreValid(mandate.Sources, results);
    }

    private static bool AreValid(List<TypedSource>? sources, List<ValidationResult> results)
    {
        var areValid = true;
        foreach (var source in sources ?? [])
        {
            areValid &= Check(source, results);
        }

        return areValid;
    }

    private static bool Check(object item, List<ValidationResult> results) =>
        Validator.TryValidateObject(item, new ValidationContext(item), results, validateAllProperties: true);
}
