using System.Text;
using Wsis.Governance.Corpus;
using Wsis.Governance.Findings;
using Wsis.Governance.Records;
using Wsis.Governance.Values;

namespace Wsis.Governance.Validation;

/// <summary>WSIS4002.</summary>
internal sealed class ParentCycle() : CorpusCheck(new Rule("WSIS4002", "parent-cycle", Severity.Error)
{
    Clause = "The model: a body is part of another or reports to it, never to itself",
    Message = "This organization is its own parent: {cycle}.",
    Checks = "Going from an organization to its parent, and on to the parent's, never leads back. A cycle is told "
        + "once, for the first of its organizations.",
    Why = "No one in a cycle has an organ above it to which it answers, and going up never ends.",
    Mend = "Find the link that points down instead of up and correct it.",
    Suppress = "Never: a body is not its own parent.",
})
{
    private const int MostTold = 8;

    // Each organization is walked over once: a walk ends where an earlier one has been, or where it has been itself.
    public override void Run(ref CorpusScope scope)
    {
        var walkOf = new Dictionary<Id<Organization>, int>();
        Dictionary<Id<Organization>, int>? indexOf = null;
        for (var index = 0; index < scope.Corpus.Count; index++)
        {
            var met = scope.Corpus[index] as Organization;
            while (met is not null && walkOf.TryAdd(met.Id, index))
            {
                met = scope.Scope.Find(met.Parent);
            }

            if (met is not null && walkOf[met.Id] == index)
            {
                Report(met, indexOf ??= IndexOf(scope.Corpus), ref scope);
            }
        }
    }

    private static Dictionary<Id<Organization>, int> IndexOf(WsisCorpus corpus)
    {
        var indexOf = new Dictionary<Id<Organization>, int>();
        for (var index = 0; index < corpus.Count; index++)
        {
            if (corpus[index] is Organization organization)
            {
                indexOf.TryAdd(organization.Id, index);
            }
        }

        return indexOf;
    }

    // A cycle that lies in the background alone is none of the records checked.
    private void Report(Organization met, Dictionary<Id<Organization>, int> indexOf, ref CorpusScope scope)
    {
        var (first, count, next) = (int.MaxValue, 0, met);
        do
        {
            first = Math.Min(first, indexOf.GetValueOrDefault(next.Id, int.MaxValue));
            next = scope.Scope.Find(next.Parent)!;
            count++;
        }
        while (next.Id != met.Id);

        if (first < int.MaxValue)
        {
            var cycle = Tell((Organization)scope.Corpus[first], count, ref scope);
            scope.Report(this, first, "/parent", new FindingArgument("cycle", cycle));
        }
    }

    private static string Tell(Organization first, int count, ref CorpusScope scope)
    {
        var cycle = new StringBuilder(first.IdText);
        var next = first;
        for (var told = 1; told < Math.Min(count, MostTold); told++)
        {
            next = scope.Scope.Find(next.Parent)!;
            cycle.Append(", then ").Append(next.IdText);
        }

        return cycle.Append(count > MostTold ? ", …, then " : ", then ").Append(first.IdText).ToString();
    }
}
