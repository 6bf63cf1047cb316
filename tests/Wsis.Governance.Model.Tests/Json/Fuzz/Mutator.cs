namespace Wsis.Governance.Tests.Json.Fuzz;

/// <summary>Changes texts in the ways in which texts go wrong. The same seed gives the same texts.</summary>
internal sealed class Mutator(int seed, IReadOnlyList<byte[]> corpus, IReadOnlyList<byte[]> pieces)
{
    private readonly Random random = new(seed);

    /// <summary>How many changes a text gets at the most.</summary>
    public int MaxChanges { get; init; } = 6;

    /// <summary>A text of the corpus with one change or some more.</summary>
    public byte[] Next()
    {
        var text = new List<byte>(corpus[random.Next(corpus.Count)]);
        for (var changes = random.Next(1, MaxChanges + 1); changes > 0; changes--)
        {
            Change(text);
        }

        return [.. text];
    }

    private void Change(List<byte> text)
    {
        var at = random.Next(text.Count + 1);
        var length = random.Next(Math.Min(text.Count - at, 40) + 1);
        switch (random.Next(8))
        {
            case 0:
                text.RemoveRange(at, length);
                break;
            case 1:
                text.InsertRange(at, pieces[random.Next(pieces.Count)]);
                break;
            case 2 when at < text.Count:
                text[at] = (byte)random.Next(256);
                break;
            case 3 when at < text.Count:
                text[at] ^= (byte)(1 << random.Next(8));
                break;
            case 4:
                text.InsertRange(random.Next(text.Count + 1), text.GetRange(at, length));
                break;
            case 5:
                text.RemoveRange(at, length);
                text.InsertRange(at, pieces[random.Next(pieces.Count)]);
                break;
            case 6:
                var other = corpus[random.Next(corpus.Count)];
                var from = random.Next(other.Length + 1);
                text.RemoveRange(at, text.Count - at);
                text.AddRange(other[from..]);
                break;
            case 7 when random.Next(4) == 0:
                text.RemoveRange(at, text.Count - at);
                break;
            default:
                break;
        }
    }
}
