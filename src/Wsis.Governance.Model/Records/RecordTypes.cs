using System.Text;
using Wsis.Governance.Contracts;

namespace Wsis.Governance.Records;

/// <summary>An action for a record type.</summary>
internal interface IRecordTypeVisitor
{
    /// <summary>Called with the type.</summary>
    void Visit<T>()
        where T : Record<T>, IRecord<T>;
}

/// <summary>The list of record types, in the order of <see cref="RecordType.Known"/>.</summary>
internal static class RecordTypes
{
    /// <summary>The number of record types.</summary>
    public static int Count => RecordType.Known.Length;

    /// <summary>The index of the type with that name, or -1.</summary>
    public static int IndexOf(ReadOnlySpan<byte> name)
    {
        var known = RecordType.Known;
        for (var index = 0; index < known.Length; index++)
        {
            if (Ascii.Equals(name, known[index]))
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>The index of the type with that code, or -1.</summary>
    public static int IndexOf(Code<RecordType> type) => RecordType.Known.IndexOf(type.ToString());

    /// <summary>The index of a record type, or -1 if it is not one.</summary>
    public static int IndexOf(Type type)
    {
        for (var index = 0; index < Count; index++)
        {
            var check = new TypeCheck(type);
            Visit(index, ref check);
            if (check.IsSame)
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>Calls the visitor with the type of that index.</summary>
    public static void Visit<TVisitor>(int index, ref TVisitor visitor)
        where TVisitor : IRecordTypeVisitor, allows ref struct
    {
        switch (index)
        {
            case 0: visitor.Visit<OutcomeDocument>(); break;
            case 1: visitor.Visit<OutcomeParagraph>(); break;
            case 2: visitor.Visit<Resolution>(); break;
            case 3: visitor.Visit<Report>(); break;
            case 4: visitor.Visit<Mandate>(); break;
            case 5: visitor.Visit<Organization>(); break;
            case 6: visitor.Visit<StakeholderRole>(); break;
            case 7: visitor.Visit<OrganizationList>(); break;
            case 8: visitor.Visit<Consultation>(); break;
            case 9: visitor.Visit<Meeting>(); break;
            case 10: visitor.Visit<Contribution>(); break;
            case 11: visitor.Visit<ContributionTally>(); break;
            case 12: visitor.Visit<PolicyIssue>(); break;
            case 13: visitor.Visit<CooperationMechanism>(); break;
            case 14: visitor.Visit<Position>(); break;
            case 15: visitor.Visit<Proposal>(); break;
            case 16: visitor.Visit<Principle>(); break;
            case 17: visitor.Visit<Erratum>(); break;
            default: throw new ArgumentOutOfRangeException(nameof(index));
        }
    }

    private struct TypeCheck(Type wanted) : IRecordTypeVisitor
    {
        public bool IsSame { get; private set; }

        public void Visit<T>()
            where T : Record<T>, IRecord<T> =>
            IsSame = typeof(T) == wanted;
    }
}
