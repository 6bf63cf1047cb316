using System.CommandLine;
using Wsis.Governance.Tool.Input;
using Wsis.Governance.Tool.Output;
using Wsis.Governance.Tool.Site;
using Wsis.Governance.Validation;

namespace Wsis.Governance.Tool.Commands;

/// <summary><c>wsis site</c>: the records as a static site.</summary>
internal static class SiteCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandEnvironment environment)
    {
        var folder = new Argument<string>("OUT")
        {
            Description = "The folder for the site: a new or an empty folder, or one with a site that this command "
                + "wrote. Pages that are no longer part of the site are removed.",
        };
        var records = new RecordOptions();
        var command = new Command(
            "site",
            "Writes the records as a static site: a page for each record and each paragraph of reports, a timeline, "
            + "findings and a search. It needs no server: open OUT/index.html.")
        {
            folder,
        };
        records.AddTo(command);
        command.SetAction(parsed => Run(parsed.GetValue(folder)!, records.Read(parsed, environment), environment));
        return command;
    }

    private static int Run(string folder, RecordSelection selection, CommandEnvironment environment)
    {
        var target = SiteFolder.Open(folder);
        using var progress = new Progress(environment, isAsked: false);
        progress.At("checking the records");
        var count = SiteWriter.Write(target, selection, FindingsOf(selection), progress);
        environment.Output.Write(FormattableString.Invariant($"{count} pages in {folder}: open {folder}/index.html\n")
            .Replace("//", "/", StringComparison.Ordinal));
        return selection.Code;
    }

    // Only for the user's records; the suppressions of the reference data are reported with them.
    private static IReadOnlyCollection<Finding> FindingsOf(RecordSelection selection) => ReferenceEquals(
        selection.Own, selection.All)
        ? selection.Own.Validate(new ValidationOptions { Rules = ReferenceData.Rules }).Findings
        : selection.Own.Validate(new ValidationOptions { References = ReferenceData.Corpus }).Findings;
}
