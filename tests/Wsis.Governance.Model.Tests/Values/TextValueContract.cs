using System.Diagnostics;
using System.Reflection;
using System.Text;

namespace Wsis.Governance.Tests.Values;

/// <summary>What every value whose JSON form is one string must do, proved in one line for one type.</summary>
internal static class TextValueContract
{
    /// <param name="good">Canonical texts, each of another value.</param>
    /// <param name="bad">Texts that are no value, with the offset and the reason of the fault.</param>
    public static void Holds<T>(string[] good, (string Text, int At, string Reason)[] bad)
        where T : struct, ITextValue<T>
    {
        good.Should().NotBeEmpty().And.OnlyHaveUniqueItems("each stands for another value");
        bad.Should().NotBeEmpty();
        IsDeclaredInFull<T>();
        DefaultIsNotStated<T>();
        foreach (var text in good)
        {
            ParsesInEveryWay<T>(text);
            FormatsInEveryWay<T>(text);
        }

        AreValues<T>(good);
        foreach (var (text, at, reason) in bad)
        {
            FailsInEveryWay<T>(text, new ParseError(at, reason));
        }
    }

    /// <summary>Texts that are read though they are not canonical, with the text that is written for them.</summary>
    public static void Reads<T>(params (string Text, string Canonical)[] texts)
        where T : struct, ITextValue<T>
    {
        foreach (var (text, canonical) in texts)
        {
            ParseByInterface<T>(text).ToString().Should().Be(canonical);
            ParseByInterface<T>(text).Should().Be(ParseByInterface<T>(canonical));
        }
    }

    private static void IsDeclaredInFull<T>()
        where T : struct, ITextValue<T>
    {
        var type = typeof(T);
        T.TypeDescription.Should().MatchRegex(@"^an? [a-z ]+( \(.+\))?$");
        type.GetCustomAttribute<DebuggerDisplayAttribute>().Should().NotBeNull();
        type.GetMethod("Parse", [typeof(string)])!.IsStatic.Should().BeTrue();
        type.GetMethod("TryParse", [typeof(string), type.MakeByRefType()])!.IsStatic.Should().BeTrue();
        Type[] span = [typeof(ReadOnlySpan<char>), type.MakeByRefType(), typeof(ParseError).MakeByRefType()];
        type.GetMethod("TryParse", span).Should().NotBeNull();
        type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public)
            .Should().ContainSingle("it is small").Which.IsInitOnly.Should().BeTrue();
    }

    private static void DefaultIsNotStated<T>()
        where T : struct, ITextValue<T>
    {
        T nothing = default;
        nothing.IsDefault.Should().BeTrue();
        nothing.ToString().Should().BeEmpty();
        nothing.Equals(default(T)).Should().BeTrue();
        nothing.GetHashCode().Should().Be(default(T).GetHashCode());
        nothing.TryFormat(Span<char>.Empty, out var written, default, null).Should().BeTrue();
        written.Should().Be(0);
        nothing.TryFormat(Span<byte>.Empty, out written, default, null).Should().BeTrue();
        written.Should().Be(0);

        T.TryParse("", out var value, out var error).Should().BeFalse("nothing is read from an empty text");
        error.Position.Should().Be(0);
        value.IsDefault.Should().BeTrue();
        TryParseByInterface<T>(null, out _).Should().BeFalse();
        FluentActions.Invoking(() => ParseByInterface<T>(null!)).Should().Throw<ArgumentNullException>();
    }

    private static void ParsesInEveryWay<T>(string text)
        where T : struct, ITextValue<T>
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        T.TryParse(text, out var value, out ParseError error)
            .Should().BeTrue("{0} is {1}, not {2}", text, T.TypeDescription, error);
        error.IsFault.Should().BeFalse();
        value.IsDefault.Should().BeFalse();
        value.ToString().Should().Be(text);

        typeof(T).GetMethod("Parse", [typeof(string)])!.Invoke(null, [text]).Should().Be(value);
        ParseByInterface<T>(text).Should().Be(value);
        ParseSpanByInterface<T>(text).Should().Be(value);
        ParseUtf8ByInterface<T>(utf8).Should().Be(value);
        TryParseByInterface<T>(text, out var same).Should().BeTrue();
        same.Should().Be(value);
        TryParseSpanByInterface(text, out same).Should().BeTrue();
        same.Should().Be(value);
        TryParseUtf8ByInterface(utf8, out same).Should().BeTrue();
        same.Should().Be(value);
        T.TryParse(utf8, out same, out error).Should().BeTrue();
        same.Should().Be(value);
        error.IsFault.Should().BeFalse();
    }

    private static void FormatsInEveryWay<T>(string text)
        where T : struct, ITextValue<T>
    {
        var value = ParseByInterface<T>(text);
        var characters = new char[text.Length];
        var utf8 = new byte[Encoding.UTF8.GetByteCount(text)];

        value.TryFormat(characters, out var written, "G", null).Should().BeTrue("the buffer fits exactly");
        new string(characters, 0, written).Should().Be(text);
        value.TryFormat(utf8, out written, "G", null).Should().BeTrue("the buffer fits exactly");
        Encoding.UTF8.GetString(utf8, 0, written).Should().Be(text);
        value.TryFormat(characters.AsSpan(1), out written, default, null).Should().BeFalse("one is missing");
        written.Should().Be(0);
        value.TryFormat(utf8.AsSpan(1), out written, default, null).Should().BeFalse("one is missing");
        written.Should().Be(0);

        value.ToString("G", null).Should().Be(text);
        $"{value}".Should().Be(text);
    }

    private static void AreValues<T>(string[] good)
        where T : struct, ITextValue<T>
    {
        var index = new Dictionary<T, int>();
        for (var i = 0; i < good.Length; i++)
        {
            index.Add(ParseByInterface<T>(good[i]), i);
        }

        for (var i = 0; i < good.Length; i++)
        {
            // A copy, so that no reference is shared.
            var value = ParseByInterface<T>(new string(good[i].AsSpan()));
            index[value].Should().Be(i);
            for (var j = 0; j < good.Length; j++)
            {
                IsEqual(value, ParseByInterface<T>(good[j]), i == j);
            }

            IsEqual(value, default, false);
            value.Equals((object)good[i]).Should().BeFalse();
        }
    }

    private static void IsEqual<T>(T left, T right, bool expected)
        where T : struct, ITextValue<T>
    {
        left.Equals(right).Should().Be(expected, "of {0} and {1}", left, right);
        left.Equals((object)right).Should().Be(expected);
        Operator<T>("op_Equality", left, right).Should().Be(expected);
        Operator<T>("op_Inequality", left, right).Should().Be(!expected);
        if (expected)
        {
            left.GetHashCode().Should().Be(right.GetHashCode());
        }
    }

    private static bool Operator<T>(string name, T left, T right) =>
        (bool)typeof(T).GetMethod(name, [typeof(T), typeof(T)])!.Invoke(null, [left, right])!;

    private static void FailsInEveryWay<T>(string text, ParseError expected)
        where T : struct, ITextValue<T>
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        T.TryParse(text, out var value, out ParseError error).Should().BeFalse("\"{0}\" is not {1}", text, T.TypeDescription);
        error.Should().Be(expected, "\"{0}\" is not {1}", text, T.TypeDescription);
        value.IsDefault.Should().BeTrue();
        T.TryParse(utf8, out value, out error).Should().BeFalse();
        error.Should().Be(expected, "the place is counted in characters");
        TryParseByInterface<T>(text, out value).Should().BeFalse();
        value.IsDefault.Should().BeTrue();
        TryParseUtf8ByInterface(utf8, out value).Should().BeFalse();
        value.IsDefault.Should().BeTrue();

        var quoted = text.Length <= 80 ? text : text[..80] + "…";
        var message = $"\"{quoted}\" is not {T.TypeDescription}: at character {expected.Position + 1}: expected {expected.Reason}.";
        FluentActions.Invoking(() => ParseByInterface<T>(text)).Should().Throw<FormatException>().Which.Message
            .Should().Be(message);
        FluentActions.Invoking(() => ParseUtf8ByInterface<T>(utf8)).Should().Throw<FormatException>().Which.Message
            .Should().Be(message);
        Allocation.Of(() => T.TryParse(text, out _, out ParseError _)).Should().Be(0, "a refusal allocates nothing");
    }

    private static T ParseByInterface<T>(string text)
        where T : IParsable<T> => T.Parse(text, null);

    private static bool TryParseByInterface<T>(string? text, out T value)
        where T : struct, IParsable<T> => T.TryParse(text, null, out value);

    private static T ParseSpanByInterface<T>(ReadOnlySpan<char> text)
        where T : ISpanParsable<T> => T.Parse(text, null);

    private static bool TryParseSpanByInterface<T>(ReadOnlySpan<char> text, out T value)
        where T : struct, ISpanParsable<T> => T.TryParse(text, null, out value);

    private static T ParseUtf8ByInterface<T>(ReadOnlySpan<byte> utf8)
        where T : IUtf8SpanParsable<T> => T.Parse(utf8, null);

    private static bool TryParseUtf8ByInterface<T>(ReadOnlySpan<byte> utf8, out T value)
        where T : struct, IUtf8SpanParsable<T> => T.TryParse(utf8, null, out value);
}
