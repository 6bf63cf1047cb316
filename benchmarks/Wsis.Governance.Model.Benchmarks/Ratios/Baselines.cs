using System.Text.Json;

namespace Wsis.Governance.Benchmarks.Ratios;

/// <summary>The least work that a reader can do, as baselines for reading.</summary>
internal static class Baselines
{
    private static readonly JsonReaderOptions options = new() { AllowMultipleValues = true };

    /// <summary>Stores a result, so that the compiler does not remove the code that computes it.</summary>
    public static object? Consumer { get; set; }

    /// <summary>One pass over every token that creates no object.</summary>
    public static void Scan(byte[] utf8)
    {
        var json = new Utf8JsonReader(utf8, options);
        var length = 0;
        while (json.Read())
        {
            length += json.ValueSpan.Length;
        }

        if (length == 0)
        {
            throw new InvalidOperationException("Nothing was scanned.");
        }
    }

    /// <summary>The scan and one string for every value, which any model with strings needs.</summary>
    public static void Strings(byte[] utf8)
    {
        var json = new Utf8JsonReader(utf8, options);
        while (json.Read())
        {
            if (json.TokenType == JsonTokenType.String)
            {
                Consumer = json.GetString();
            }
        }
    }
}
