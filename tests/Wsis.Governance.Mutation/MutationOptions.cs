using System.Globalization;

namespace Wsis.Governance.Mutation;

/// <summary>What was asked for on the command line.</summary>
/// <param name="Group">Whose changes.</param>
/// <param name="Sample">How many of them; null for all.</param>
/// <param name="Seed">Which sample.</param>
/// <param name="File">Only changes of files whose path contains this.</param>
/// <param name="Patience">For how many milliseconds of tests (as they take without a change) a change is tried.</param>
internal sealed record MutationOptions(Group Group, int? Sample, int Seed, string File, int Patience)
{
    public const string Usage =
        "mutate values|symbols|rules [--sample N] [--seed S] [--file PART-OF-PATH] [--patience MILLISECONDS]";

    public static MutationOptions? Read(string[] args)
    {
        if (args.Length % 2 == 0 || Group.Named(args[0]) is not { } group)
        {
            return null;
        }

        var order = new MutationOptions(group, Sample: null, Seed: 1, File: "", Patience: 1_000);
        for (var i = 1; i < args.Length; i += 2)
        {
            var isNumber = int.TryParse(args[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var number);
            switch (args[i])
            {
                case "--sample" when isNumber:
                    order = order with { Sample = number };
                    break;
                case "--seed" when isNumber:
                    order = order with { Seed = number };
                    break;
                case "--patience" when isNumber:
                    order = order with { Patience = number };
                    break;
                case "--file":
                    order = order with { File = args[i + 1] };
                    break;
                default:
                    return null;
            }
        }

        return order;
    }
}
