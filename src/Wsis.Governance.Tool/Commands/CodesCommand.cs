using System.CommandLine;
using Wsis.Governance.Tool.Codes;
using Wsis.Governance.Tool.Output;
using Wsis.Governance.Values;

namespace Wsis.Governance.Tool.Commands;

/// <summary><c>wsis codes</c>: the codes that records may use, with their names.</summary>
internal static class CodesCommand
{
    private const int MaxShown = 3;

    /// <summary>The command.</summary>
    public static Command Create(CommandEnvironment environment)
    {
        var wanted = new Argument<string?>("LIST")
        {
            HelpName = "LIST|WORD",
            Description = "A list (verb, organ, \"mandate status\"), or a word in codes and their English names. "
                + "Without it, the lists.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        wanted.CompletionSources.Add([.. CodeLists.All.Select(static list => list.Name)]);
        var format = FormatOption.Create("text", "json");
        var command = new Command("codes", "Lists the codes that records may use: verbs, organs, kinds, statuses.")
        {
            wanted, format,
        };
        command.SetAction(parsed => Run(parsed.GetValue(wanted), parsed.GetValue(format)!, environment));
        return command;
    }

    private static int Run(string? wanted, string format, CommandEnvironment environment)
    {
        var lists = ListsOf(wanted);
        (NamedCodeList List, string Code)[] codes =
        [
            .. lists.Count > 0
                ? lists.SelectMany(static list => list.Codes.Select(code => (list, code)))
                : CodeSearch.CodesWith(wanted!),
        ];
        if (codes.Length == 0)
        {
            throw new ToolException($"No list and no code contains \"{wanted}\". `wsis codes` names the lists.");
        }

        var terminal = new TerminalWriter(environment);
        if (format == "json")
        {
            WriteJson(codes, environment);
        }
        else if (lists.Count > 1)
        {
            TextTable.Write(["list", "codes", "such as"], [.. lists.Select(ListRow)], terminal);
        }
        else
        {
            var withList = lists.Count == 0;
            TextTable.Write(
                withList ? ["list", "code", "name"] : [lists[0].Name, "name"],
                [.. codes.Select(one => Row(one.List, one.Code, withList))],
                terminal);
        }

        return ExitCode.Success;
    }

    private static IReadOnlyList<NamedCodeList> ListsOf(string? wanted) =>
        wanted is null ? CodeLists.All
        : CodeSearch.ListOf(wanted) is { } list ? [list]
        : [.. CodeSearch.ListsWith(wanted)];

    private static string[] ListRow(NamedCodeList list) =>
    [
        list.Name,
        FormattableString.Invariant($"{list.Codes.Count,5}"),
        string.Join(", ", list.Codes.Take(MaxShown)) + (list.Codes.Count > MaxShown ? ", …" : ""),
    ];

    private static string[] Row(NamedCodeList list, string code, bool withList)
    {
        var name = CodeSearch.NameOf(list, code);
        return withList ? [list.Name, code, name] : [code, name];
    }

    private static void WriteJson(IEnumerable<(NamedCodeList List, string Code)> codes, CommandEnvironment environment)
    {
        using var lines = new JsonLines(environment.Bytes);
        foreach (var (list, code) in codes)
        {
            var json = lines.Writer;
            json.WriteStartObject();
            json.WriteString("list", list.Name);
            json.WriteString("code", code);
            json.WriteStartObject("names");
            foreach (var language in OfficialLanguages.Codes)
            {
                if (list.NameOf(code, language) is { } name)
                {
                    json.WriteString(language, name);
                }
            }

            json.WriteEndObject();
            json.WriteEndObject();
            lines.EndLine();
        }

        lines.Flush();
    }
}
