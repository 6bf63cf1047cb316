using System.Diagnostics;
using Wsis.Governance.Corpus;
using Wsis.Governance.Records;

namespace Wsis.Governance.Validation;

/// <summary>The checks of parts of records, which share one walk.</summary>
internal sealed class PartChecks
{
    private readonly PartCheck[] checks;
    private readonly PartKinds[] seeks;
    private readonly PartKinds sought;

    /// <summary>Takes those that have something to look for.</summary>
    public PartChecks(PartCheck[] checks, bool canFollowLinks)
    {
        this.checks = Array.FindAll(checks, check => check.Seeks(canFollowLinks) != PartKinds.None);
        Debug.Assert(this.checks.Length <= 64, "Each check has one bit of what a search gives back.");
        seeks = new PartKinds[this.checks.Length];
        for (var i = 0; i < seeks.Length; i++)
        {
            seeks[i] = this.checks[i].Seeks(canFollowLinks);
            sought |= seeks[i];
        }
    }

    /// <summary>The index of a check; -1 where it looks for nothing.</summary>
    public int IndexOf(PartCheck check) => Array.IndexOf(checks, check);

    /// <summary>Finds out which checks have something to say about the record of the scope.</summary>
    /// <returns>A bit for each check, by its index.</returns>
    public ulong Search(ref Scope scope)
    {
        var searching = new Searching(this, ref scope);
        RecordWalk<Searching>.Run(scope.Record, ref searching);
        return searching.Concerned;
    }

    /// <summary>Lets a check say what it has to say about the record of the scope.</summary>
    public void Tell(int index, ref Scope scope)
    {
        var telling = new Telling(checks[index], seeks[index], ref scope);
        RecordWalk<Telling>.Run(scope.Record, ref telling);
    }

    private static Record? TargetOf(in RecordPart part, ref Scope scope) => part.Kind switch
    {
        PartKinds.Links => scope.Find(new Link(part.TypeIndex, part.Id)),
        PartKinds.Citations => scope.Find(part.Citation.Document),
        _ => null,
    };

    private ref struct Searching(PartChecks of, ref Scope scope) : IPartVisitor
    {
        private readonly PartCheck[] checks = of.checks;
        private readonly PartKinds[] seeks = of.seeks;
        private readonly ref Scope scope = ref scope;

        public ulong Concerned { get; private set; }

        public readonly PartKinds Seeks => of.sought;

        public readonly bool WantsPlaces => false;

        public void Meet(in RecordPart part, string? place)
        {
            var target = TargetOf(part, ref scope);
            for (var i = 0; i < checks.Length; i++)
            {
                if ((seeks[i] & part.Kind) != 0 && checks[i].Concerns(part, target, ref scope))
                {
                    Concerned |= 1UL << i;
                }
            }
        }
    }

    private ref struct Telling(PartCheck check, PartKinds seeks, ref Scope scope) : IPartVisitor
    {
        private readonly ref Scope scope = ref scope;

        public readonly PartKinds Seeks => seeks;

        public readonly bool WantsPlaces => true;

        public readonly void Meet(in RecordPart part, string? place)
        {
            var target = TargetOf(part, ref scope);
            if (check.Concerns(part, target, ref scope))
            {
                check.Report(part, target, place!, ref scope);
            }
        }
    }
}
