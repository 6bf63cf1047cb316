using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using NodaTime;

namespace Wsis.Governance.Tests.Architecture;

/// <summary>Knows the calls whose result depends on the machine: its culture, its clock, its time zone.</summary>
internal static class CultureCalls
{
    private static readonly Type[] numbers =
    [
        typeof(sbyte), typeof(byte), typeof(short), typeof(ushort), typeof(int), typeof(uint), typeof(long),
        typeof(ulong), typeof(Int128), typeof(UInt128), typeof(Half), typeof(float), typeof(double), typeof(decimal),
        typeof(DateTime), typeof(DateTimeOffset), typeof(DateOnly), typeof(TimeOnly), typeof(TimeSpan),
    ];

    private static readonly HashSet<string> banned =
    [
        "DateTime.get_Now", "DateTime.get_UtcNow", "DateTime.get_Today", "DateTimeOffset.get_Now",
        "DateTimeOffset.get_UtcNow", "TimeProvider.get_System", "SystemClock.get_Instance",
        "TimeZoneInfo.get_Local", "CultureInfo.get_CurrentCulture", "CultureInfo.get_CurrentUICulture",
        "CultureInfo.get_InstalledUICulture", "RegionInfo.get_CurrentRegion", "NumberFormatInfo.get_CurrentInfo",
        "DateTimeFormatInfo.get_CurrentInfo", "StringComparer.get_CurrentCulture",
        "StringComparer.get_CurrentCultureIgnoreCase", "Comparer.get_Default", "string.CompareTo",
        "DateTimeZoneProviders.get_Bcl", "Encoding.get_Default",
    ];

    private static readonly HashSet<string> textSearches = ["StartsWith", "EndsWith", "IndexOf", "LastIndexOf"];

    /// <summary>What is wrong with the calls of a method; nothing where they are the same on every machine.</summary>
    public static IEnumerable<string> In(MethodBase method)
    {
        var calls = IlReader.Read(method).Where(instruction => instruction.Operand is MethodBase).ToArray();
        var isInvariant = calls.Any(call =>
            NameOf((MethodBase)call.Operand) is "CultureInfo.get_InvariantCulture" or "InvariantNumbers.get_Format");
        return calls.Where(call => IsWrong((MethodBase)call.Operand, call.Constrained, isInvariant))
            .Select(call => $"{Library.NameOf(method)} calls {Shown((MethodBase)call.Operand, call.Constrained)}")
            .Distinct();
    }

    private static bool IsWrong(MethodBase called, Type? constrained, bool isInvariant) =>
        banned.Contains(NameOf(called))
        || IsTextCall(called)
        || IsNumberCall(called, constrained ?? called.DeclaringType!)
        || IsDefaultOrder(called)
        || (IsInterpolation(called) && !isInvariant);

    private static bool IsTextCall(MethodBase called) => called.DeclaringType switch
    {
        var type when type == typeof(string) => !IsAware(called) && IsStringCall(called),
        var type when type == typeof(char) => !IsAware(called) && called.Name is "ToUpper" or "ToLower",
        var type when type == typeof(Convert) => !IsAware(called) && called.Name is "ToString" or "ToInt32",
        var type when type == typeof(StringBuilder) => !IsAware(called)
            && (called.Name is "AppendFormat" || (called.Name is "Append" && HasNumberParameter(called))),
        _ => false,
    };

    private static bool IsStringCall(MethodBase called) =>
        called.Name is "ToUpper" or "ToLower" or "Compare" or "Format"
        || (textSearches.Contains(called.Name) && called.GetParameters()[0].ParameterType == typeof(string));

    private static bool HasNumberParameter(MethodBase called) =>
        called.GetParameters() is [var only] && numbers.Contains(only.ParameterType);

    private static bool IsAware(MethodBase called) =>
        called.GetParameters().Any(parameter => IsCultureOrComparison(parameter.ParameterType));

    // LocalDate.ToString() prints as the culture wants; so does every number, if only by its sign.
    private static bool IsNumberCall(MethodBase called, Type on)
    {
        var type = Nullable.GetUnderlyingType(on) ?? on;
        var isNumber = numbers.Contains(type);
        return !IsAware(called)
            && ((called.Name is "ToString" or "TryFormat" && (isNumber || type.Assembly == typeof(LocalDate).Assembly))
                || (called.Name is "Parse" or "TryParse" && isNumber));
    }

    // Strings have a culture's order unless a comparer says otherwise.
    private static bool IsDefaultOrder(MethodBase called) =>
        called.Name is "Sort" or "Order" or "OrderBy" or "OrderByDescending" or "OrderDescending" or "ThenBy"
            or "ThenByDescending" or "get_Default" or ".ctor"
        && ComparedType(called) == typeof(string)
        && !called.GetParameters().Any(parameter => IsComparer(parameter.ParameterType))
        && called.DeclaringType!.Name is "Array" or "List`1" or "MemoryExtensions" or "Enumerable" or "Comparer`1"
            or "SortedSet`1" or "SortedDictionary`2" or "SortedList`2"
        && !(called.Name == ".ctor" && called.DeclaringType.Name == "List`1");

    // A sort by a key names the type of the items first and that of the key last.
    private static Type? ComparedType(MethodBase called) =>
        called.Name is "OrderBy" or "OrderByDescending" or "ThenBy" or "ThenByDescending"
            ? TypeArguments(called).LastOrDefault()
            : TypeArguments(called).FirstOrDefault();

    private static bool IsInterpolation(MethodBase called)
    {
        var handler = called.DeclaringType;
        return (handler == typeof(DefaultInterpolatedStringHandler)
                || handler == typeof(StringBuilder.AppendInterpolatedStringHandler)
                || handler == typeof(MemoryExtensions.TryWriteInterpolatedStringHandler))
            && called.Name == "AppendFormatted"
            && called.GetParameters()[0].ParameterType is { IsByRefLike: false } value
            && !IsSame(value);
    }

    // Text, and the values of this library, which take no notice of cultures.
    private static bool IsSame(Type value)
    {
        var type = Nullable.GetUnderlyingType(value) ?? value;
        return type == typeof(string) || type == typeof(char) || type.IsEnum || type.Assembly == Library.Assembly;
    }

    private static bool IsCultureOrComparison(Type type) =>
        typeof(IFormatProvider).IsAssignableFrom(type) || type == typeof(StringComparison);

    private static bool IsComparer(Type type) =>
        type.Name.StartsWith("IComparer", StringComparison.Ordinal)
        || type.Name.StartsWith("Comparison", StringComparison.Ordinal)
        || (type.IsGenericParameter && type.Name == "TComparer");

    private static Type[] TypeArguments(MethodBase called) =>
        called.IsGenericMethod ? called.GetGenericArguments() : called.DeclaringType!.GetGenericArguments();

    private static string NameOf(MethodBase method) =>
        $"{(method.DeclaringType == typeof(string) ? "string" : method.DeclaringType?.Name)}.{method.Name}";

    private static string Shown(MethodBase method, Type? constrained) =>
        $"{constrained?.Name ?? method.DeclaringType?.Name}.{method.Name}("
        + $"{string.Join(", ", method.GetParameters().Select(parameter => parameter.ParameterType.Name))})";
}
