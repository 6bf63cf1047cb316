using System.Globalization;
using Wsis.Governance.Mutation;
using Wsis.Governance.Mutation.Testing;

// worker TESTS CHANGES FROM-START: what a run starts for itself.
if (args is ["worker", var tests, var changes, var fromStart])
{
    return Worker.Run(
        tests,
        int.Parse(changes, CultureInfo.InvariantCulture),
        int.Parse(fromStart, CultureInfo.InvariantCulture));
}

if (MutationOptions.Read(args) is not { } order)
{
    Console.Error.WriteLine(MutationOptions.Usage);
    return 2;
}

return MutationRun.Of(order);
