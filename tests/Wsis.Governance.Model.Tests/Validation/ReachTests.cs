using System.Reflection;
using Wsis.Governance.Contracts.Elements;
using Wsis.Governance.Tests.Architecture;
using Wsis.Governance.Validation;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Tests.Validation;

/// <summary>A check says that it looks beyond the record at hand just where its code does: on that rests the checking
/// in parts.</summary>
public sealed class ReachTests
{
    private const string Engine = "Wsis.Governance.Validation";

    private static readonly RuleImplementation[] checks = [.. RuleCatalogue.Entries.Select(entry =>
        entry.Implementation)];

    private static readonly string[] beyond =
        ["Find", "FindParagraph", "FindFirst", "IsUnreadable", "get_HasCorpus"];

    [Fact]
    public void A_check_of_other_records_is_marked_as_a_cross_record_check() =>
        checks.Where(check => check is not ICrossRecordRule && Reaches(check))
            .Select(check => $"{check.Rule.Code} {check.GetType().Name}")
            .ShouldBeEmpty("it follows links, so it must be an `ICrossRecordRule`");

    [Fact]
    public void A_check_of_one_record_is_not_marked_as_a_cross_record_check() =>
        checks.Where(check => check is ICrossRecordRule && check is not CorpusRule && !Reaches(check))
            .Select(check => $"{check.Rule.Code} {check.GetType().Name}")
            .ShouldBeEmpty("nothing in it follows links, so it can run before the other records are known");

    [Fact]
    public void Rules_of_both_scopes_exist()
    {
        checks.Count(check => check is ICrossRecordRule).Should().BeGreaterThan(40);
        checks.Count(check => check is not ICrossRecordRule).Should().BeGreaterThan(40);
    }

    // A check of parts is handed what links and citations lead to.
    private static bool Reaches(RuleImplementation check) =>
        (check is ElementRule rule && (rule.RequestedKinds(true) & (ElementKinds.Links | ElementKinds.Citations)) != 0)
        || Follows(check);

    private static bool Follows(RuleImplementation check)
    {
        var met = new HashSet<MemberInfo>();
        var open = new Stack<MethodBase>(MethodsOf(check.GetType()));
        while (open.TryPop(out var method))
        {
            foreach (var named in IlReader.Read(method).Select(instruction => instruction.Operand).Where(met.Add))
            {
                if (named.DeclaringType == typeof(RuleContext) && beyond.Contains(named.Name))
                {
                    return true;
                }

                foreach (var next in Followed(named))
                {
                    open.Push(next);
                }
            }
        }

        return false;
    }

    // What is called, and the visitors that are handed on as type arguments.
    private static IEnumerable<MethodBase> Followed(MemberInfo named)
    {
        var called = named is MethodBase method && IsHelper(method.DeclaringType)
            ? [method]
            : Array.Empty<MethodBase>();
        var arguments = named.DeclaringType?.GetGenericArguments() ?? [];
        return called.Concat(arguments.Where(IsHelper).SelectMany(MethodsOf));
    }

    private static bool IsHelper(Type? type) =>
        type is { IsGenericParameter: false } && IsOfEngine(type) && type != typeof(RuleContext)
        && !type.IsAssignableTo(typeof(RuleImplementation));

    private static bool IsOfEngine(Type type) =>
        type.Namespace?.StartsWith(Engine, StringComparison.Ordinal) == true;

    private static IEnumerable<MethodBase> MethodsOf(Type type) =>
        type.GetMethods(Everything).Concat<MethodBase>(type.GetConstructors(Everything))
            .Concat(type.GetNestedTypes(BindingFlags.NonPublic).Where(nested => IsOfEngine(nested))
                .SelectMany(MethodsOf));

    private const BindingFlags Everything = BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static
        | BindingFlags.Public | BindingFlags.NonPublic;
}
