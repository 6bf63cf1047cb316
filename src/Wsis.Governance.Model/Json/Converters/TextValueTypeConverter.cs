using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using Wsis.Governance.Json.Converters;
using Wsis.Governance.Values;

namespace Wsis.Governance.Json;

/// <summary>Converts a value from and to its text, for configuration binding, WPF, ASP.NET model binding and other
/// libraries that use <see cref="TypeDescriptor"/>. The culture is ignored.</summary>
/// <typeparam name="T">The kind of value.</typeparam>
/// <remarks>A value that is not stated becomes an empty text, and an empty text becomes <c>default</c>, as for the
/// dates of .NET. <c>Parse</c> accepts no empty text.</remarks>
public sealed class TextValueTypeConverter<T> : TypeConverter
    where T : struct, ITextValue<T>
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    /// <exception cref="FormatException">The text is not a value of this kind; the message says at which
    /// character.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is "" ? default(T)
        : value is string text ? TextValue.Parse<T>(text)
        : base.ConvertFrom(context, culture, value);

    /// <inheritdoc/>
    public override object? ConvertTo(
        ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        value is T typed && destinationType == typeof(string)
            ? T.WireText(typed)
            : base.ConvertTo(context, culture, value, destinationType);
}

/// <summary>Converts ids and codes of any record type or list from and to their text.</summary>
public sealed class TextValueTypeConverter : TypeConverter
{
    private readonly TypeConverter converter;

    /// <summary>Creates the converter of a type.</summary>
    /// <param name="type">The type of the value, which <see cref="TypeDescriptor"/> passes.</param>
    /// <exception cref="InvalidCastException">The type is neither an id nor a code.</exception>
    [UnconditionalSuppressMessage(
        "Trimming", "IL2067", Justification = "Only value types occur here; they are created without a constructor.")]
    public TextValueTypeConverter(Type type) =>
        converter = ((ITextValueWithConverter)RuntimeHelpers.GetUninitializedObject(type)).CreateTypeConverter();

    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        converter.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    /// <exception cref="FormatException">The text is not a value of this kind; the message says at which
    /// character.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        converter.ConvertFrom(context, culture, value);

    /// <inheritdoc/>
    public override object? ConvertTo(
        ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        converter.ConvertTo(context, culture, value, destinationType);
}
