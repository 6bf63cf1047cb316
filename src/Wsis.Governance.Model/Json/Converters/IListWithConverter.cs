using System.Text.Json.Serialization;

namespace Wsis.Governance.Json.Converters;

/// <summary>A list that can make its converter.</summary>
internal interface IListWithConverter
{
    /// <summary>A converter for this very type; the list itself does not matter.</summary>
    JsonConverter CreateConverter();
}
