using System.CommandLine;
using Wsis.Governance.Json.Reading;
using Wsis.Governance.Tool.Csv;

namespace Wsis.Governance.Tool.Commands;

/// <summary>An option that names an organ, the same for all commands that have one.</summary>
internal static class OrganOption
{
    /// <summary>The option.</summary>
    public static Option<string?> Create(string name, string description)
    {
        var option = new Option<string?>(name)
        {
            Description = $"{description} A code, a name or an acronym: generalAssembly, \"General Assembly\", ECOSOC.",
            HelpName = "ORGAN",
        };
        option.CompletionSources.Add([.. Organ.Known]);
        return option;
    }

    /// <summary>The given organ; <c>default</c> if the option was not given.</summary>
    /// <exception cref="ToolException">There is no such organ.</exception>
    public static Code<Organ> Read(string name, string? wanted)
    {
        if (wanted is null)
        {
            return default;
        }

        if (LenientReading.OrganOf(wanted) is { } code)
        {
            return Code<Organ>.Parse(code);
        }

        var near = Suggestion.Sentence(Suggestion.ForTyped(Organ.Known.ToArray(), wanted));
        throw new ToolException($"{name} {wanted} is not an organ.{near} `wsis codes organ` lists the organs.");
    }
}
