using System.Text.RegularExpressions;
using Wsis.Governance.Validation.Reporters;

namespace Wsis.Governance.Tool.Input;

/// <summary>Gives findings their keys in a baseline: the same however the file was named, wherever the tool runs, and
/// whichever records stand before.</summary>
/// <param name="baseline">The path of the baseline: files are named relative to its folder.</param>
/// <param name="nameOfStandardInput">The name of the text that is no file.</param>
internal sealed partial class BaselineKeys(string baseline, string nameOfStandardInput)
{
    private readonly string folder = baseline == InputReader.StandardInput
        ? Environment.CurrentDirectory
        : Path.GetDirectoryName(Path.GetFullPath(baseline))!;

    /// <summary>The key of a finding.</summary>
    public BaselineKey Of(Finding finding)
    {
        if (finding.Record is not null)
        {
            var identity = FindingIdentity.Of(finding, null);
            return new BaselineKey(identity.Code, identity.Record, null, identity.Pointer, null);
        }

        var values = string.Join("; ", finding.Arguments.Select(static argument => argument.Value));
        return new BaselineKey(
            finding.Code,
            null,
            PathOf(finding.Source),
            PositionInFile().Replace(finding.Pointer.ToString(), "$1/*"),
            values.Length == 0 ? null : values);
    }

    private string? PathOf(string? source) => string.IsNullOrEmpty(source) || source == nameOfStandardInput
        ? null
        : Path.GetRelativePath(folder, Path.GetFullPath(source)).Replace('\\', '/');

    [GeneratedRegex("^(/records)?/[0-9]+(?=/|$)", RegexOptions.CultureInvariant)]
    private static partial Regex PositionInFile();
}
