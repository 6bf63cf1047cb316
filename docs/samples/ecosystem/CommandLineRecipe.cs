using System.CommandLine;
using Wsis.Governance;

namespace Ecosystem;

internal static class CommandLineRecipe
{
    /// <summary>An option for a value of the library; what is none is an error of the command line.</summary>
    public static Option<T> OptionOf<T>(string name)
        where T : struct, ITextValue<T> => new(name)
        {
            CustomParser = static result =>
            {
                if (!T.TryParse(result.Tokens[0].Value, out T value, out var error))
                {
                    result.AddError($"\"{result.Tokens[0].Value}\" is not {T.TypeDescription}: {error}");
                }

                return value;
            },
        };

    public static void Run()
    {
        var symbol = OptionOf<DocumentSymbol>("--symbol");
        var command = new RootCommand { symbol };

        Expect.Equal(DocumentSymbol.Parse("A/66/77"), command.Parse("--symbol A/66/77").GetValue(symbol));
        Expect.Equal(1, command.Parse("--symbol nonsense").Errors.Count);
    }
}
