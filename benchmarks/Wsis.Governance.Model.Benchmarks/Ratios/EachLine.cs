namespace Wsis.Governance.Benchmarks.Ratios;

/// <summary>What is done with a line.</summary>
internal delegate void LineAction(ReadOnlySpan<byte> line, int index);

/// <summary>Splits a text for those who do not read lines themselves.</summary>
internal static class EachLine
{
    public static void Do(ReadOnlySpan<byte> text, LineAction action)
    {
        for (var index = 0; !text.IsEmpty; index++)
        {
            var length = text.IndexOf((byte)'\n');
            action(text[..length], index);
            text = text[(length + 1)..];
        }
    }
}
