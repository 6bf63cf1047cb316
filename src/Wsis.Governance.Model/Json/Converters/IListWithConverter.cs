using System.Text.Json.Serialization;

namespace Wsis.Governance.Json.Converters;

/// <summary>A list type that can create its converter.</summary>
internal interface IListWithConverter
{
    /// <summary>Creates a converter for this type; independent of the list's elements.</summary>
    JsonConverter CreateConverter();
}
