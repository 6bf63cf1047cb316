using System.Globalization;
using System.Reflection;
using System.Text;
using NodaTime;

namespace Wsis.Governance.Tests.Architecture;

/// <summary>Nothing depends on the machine's culture, clock or time zone.</summary>
public sealed class CultureTests
{
    public static TheoryData<string, string> Bad => new()
    {
        { nameof(BadCalls.Now), "DateTime.get_Now()" },
        { nameof(BadCalls.Current), "CultureInfo.get_CurrentCulture()" },
        { nameof(BadCalls.Upper), "String.ToUpper()" },
        { nameof(BadCalls.Compare), "String.Compare(String, String)" },
        { nameof(BadCalls.Starts), "String.StartsWith(String)" },
        { nameof(BadCalls.Parse), "Int32.Parse(String)" },
        { nameof(BadCalls.Print), "Int32.ToString()" },
        { nameof(BadCalls.Date), "LocalDate.ToString()" },
        { nameof(BadCalls.Mixed), "DefaultInterpolatedStringHandler.AppendFormatted(Int32)" },
        { nameof(BadCalls.Sorted), "List`1.Sort()" },
        { nameof(BadCalls.Appended), "StringBuilder.Append(Int32)" },
        { nameof(BadCalls.Clock), "SystemClock.get_Instance()" },
    };

    // A caller may give another clock; this one is used if none is given.
    private static readonly string[] defaultClock =
    [
        "Wsis.Governance.Validation.ValidationOptions.get_Clock calls SystemClock.get_Instance()",
        "Wsis.Governance.Validation.ValidationOptions.get_Today calls DateTime.get_UtcNow()",
    ];

    [Fact]
    public void No_call_in_the_library_depends_on_the_machine() =>
        Library.Methods.Where(method => !IsPrintedRecord(method)).SelectMany(CultureCalls.In)
            .Where(call => !defaultClock.Contains(call))
            .ShouldBeEmpty("pass CultureInfo.InvariantCulture, StringComparison.Ordinal or a clock");

    [Theory]
    [MemberData(nameof(Bad))]
    public void A_call_that_depends_on_the_machine_is_found(string method, string call) =>
        CultureCalls.In(Method(typeof(BadCalls), method)).Should().ContainSingle()
            .Which.Should().EndWith($".{method} calls {call}");

    [Fact]
    public void Calls_that_are_the_same_everywhere_pass() =>
        typeof(GoodCalls).GetMethods(Library.Declared).SelectMany(CultureCalls.In).Should().BeEmpty();

    // The compiler writes PrintMembers into every record. It is never called where the record has a ToString of its
    // own, and never seen where the record is internal.
    private static bool IsPrintedRecord(MethodBase method) =>
        method.Name == "PrintMembers" && Library.IsCompilerMade(method)
        && (!method.DeclaringType!.IsVisible
            || !Library.IsCompilerMade(method.DeclaringType.GetMethod("ToString", Type.EmptyTypes)!));

    private static MethodInfo Method(Type type, string name) => type.GetMethod(name, Library.Declared)!;

#pragma warning disable CA1304, CA1305, CA1307, CA1310, CA1311
    private static class BadCalls
    {
        public static object Now() => DateTime.Now;

        public static object Current() => CultureInfo.CurrentCulture;

        public static string Upper(string text) => text.ToUpper();

        public static int Compare(string left, string right) => string.Compare(left, right);

        public static bool Starts(string text) => text.StartsWith("A");

        public static int Parse(string text) => int.Parse(text);

        public static string Print(int number) => number.ToString();

        public static string? Date(LocalDate date) => date.ToString();

        public static string Mixed(int number) => $"{number}.";

        public static void Sorted(List<string> texts) => texts.Sort();

        public static object Appended(StringBuilder text) => text.Append(1);

        public static object Clock() => SystemClock.Instance;
    }
#pragma warning restore CA1304, CA1305, CA1307, CA1310, CA1311

    private static class GoodCalls
    {
        public static string Upper(string text) => text.ToUpperInvariant();

        public static int Compare(string left, string right) => string.CompareOrdinal(left, right);

        public static bool Starts(string text) => text.StartsWith("A", StringComparison.Ordinal);

        public static int Parse(string text) => int.Parse(text, CultureInfo.InvariantCulture);

        public static string Print(int number) => number.ToString(CultureInfo.InvariantCulture);

        public static string Date(LocalDate date) => date.ToString("R", CultureInfo.InvariantCulture);

        public static string Mixed(int number) => string.Create(CultureInfo.InvariantCulture, $"{number}.");

        public static string Texts(string one, char two) => $"{one} and {two} are {nameof(one)}, nothing else: {one}";

        public static void Sorted(List<string> texts) => texts.Sort(StringComparer.Ordinal);
    }
}
