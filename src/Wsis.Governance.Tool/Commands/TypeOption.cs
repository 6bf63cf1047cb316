using System.CommandLine;
using Wsis.Governance.Json.Reading;

namespace Wsis.Governance.Tool.Commands;

/// <summary>The option <c>--type</c>, the same for all commands that have it.</summary>
internal static class TypeOption
{
    /// <summary>The option.</summary>
    public static Option<string?> Create(string description)
    {
        var option = new Option<string?>("--type")
        {
            Description = $"{description} The types: {string.Join(", ", RecordType.Known)}.",
            HelpName = "TYPE",
        };
        option.CompletionSources.Add([.. RecordType.Known]);
        return option;
    }

    /// <summary>The type named, in upper or lower case, singular or plural; null if none is named.</summary>
    /// <exception cref="ToolException">There is no such type.</exception>
    public static string? Read(string? wanted)
    {
        if (wanted is null)
        {
            return null;
        }

        if (Find(wanted) is { } type)
        {
            return type;
        }

        var near = Suggestion.Sentence(Suggestion.ForTyped(RecordType.Known.ToArray(), wanted));
        throw new ToolException(
            $"There is no record type \"{wanted}\".{near} The types are: {string.Join(", ", RecordType.Known)}.");
    }

    /// <summary>The type that a word names, in upper or lower case, singular or plural; null if there is
    /// none.</summary>
    public static string? Find(string word)
    {
        foreach (var known in RecordType.Known)
        {
            if (known.Equals(word, StringComparison.OrdinalIgnoreCase)
                || PluralOf(known).Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return known;
            }
        }

        return null;
    }

    private static string PluralOf(string type) => type switch
    {
        "erratum" => "errata",
        [.., 'y'] => type[..^1] + "ies",
        _ => type + "s",
    };
}
