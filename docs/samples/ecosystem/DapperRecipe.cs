using System.Data;
using Dapper;
using Microsoft.Data.Sqlite;
using Wsis.Governance;

namespace Ecosystem;

/// <summary>A value in a column as its text; registered once for each type of value.</summary>
internal sealed class TextHandler<T> : SqlMapper.TypeHandler<T>
    where T : struct, ITextValue<T>
{
    public override void SetValue(IDbDataParameter parameter, T value) => parameter.Value = value.ToString();

    public override T Parse(object value) => value is string { Length: > 0 } text ? T.Parse(text, null) : default;
}

internal static class DapperRecipe
{
    public static void Run()
    {
        SqlMapper.AddTypeHandler(new TextHandler<DocumentSymbol>());
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        connection.Execute("create table documents (symbol text)");
        DocumentSymbol[] symbols = [DocumentSymbol.Parse("A/RES/60/252"), DocumentSymbol.Parse("E/2009/92")];
        foreach (var symbol in symbols)
        {
            connection.Execute("insert into documents values (@symbol)", new { symbol });
        }

        // A list is handed over as texts: Dapper does not ask the handler for the elements of a list.
        var found = connection.Query<DocumentSymbol>(
            "select symbol from documents where symbol in @texts order by symbol",
            new { texts = symbols.Select(static symbol => symbol.Text) });
        Expect.Equal(true, found.SequenceEqual(symbols));
    }
}
