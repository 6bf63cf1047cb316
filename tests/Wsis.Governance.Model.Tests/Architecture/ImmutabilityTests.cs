using System.Reflection;
using System.Runtime.CompilerServices;
using Wsis.Governance.Validation;

namespace Wsis.Governance.Tests.Architecture;

public sealed class ImmutabilityTests
{
    // What users derive from: they write rules of their own.
    private static readonly Type[] basesOfRules = [typeof(RecordRule<>), typeof(AnyRecordRule)];

    [Fact]
    public void No_public_field_can_be_changed() =>
        Library.PublicTypes.SelectMany(type => type.GetFields())
            .Where(field => field is { IsInitOnly: false, IsLiteral: false } && field.Name != "value__")
            .Select(field => $"{field.DeclaringType}.{field.Name}")
            .ShouldBeEmpty("make the field private and offer a property with get or init");

    [Fact]
    public void No_public_property_can_be_set_after_the_object_is_made() =>
        Library.PublicTypes.SelectMany(type => type.GetProperties(Library.Declared))
            .Where(property => property.SetMethod is { IsPublic: true } or { IsFamily: true })
            .Where(property => !property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers()
                .Contains(typeof(IsExternalInit)))
            .Select(property => $"{property.DeclaringType}.{property.Name}")
            .ShouldBeEmpty("write init instead of set");

    [Fact]
    public void Public_structs_are_readonly_but_for_those_that_walk_or_collect() =>
        Library.PublicTypes.Where(type => type is { IsValueType: true, IsEnum: false })
            .Where(type => type.GetMethod("MoveNext") is null && !type.IsByRefLike)
            .Where(type => !type.IsDefined(typeof(IsReadOnlyAttribute)) && type != typeof(RuleContext))
            .ShouldBeEmpty("write readonly struct");

    [Fact]
    public void Public_classes_are_sealed_static_or_closed_to_others() =>
        Library.PublicTypes.Where(type => type is { IsClass: true, IsSealed: false })
            .Where(type => type.GetConstructors(Library.Declared)
                .Any(constructor => constructor is { IsStatic: false } and (
                    { IsPublic: true } or { IsFamily: true } or { IsFamilyOrAssembly: true })))
            .Where(type => !(type.IsAbstract && RecordCopyOnly(type)) && !basesOfRules.Contains(type))
            .ShouldBeEmpty("seal the class, or make its constructor private protected");

    [Fact]
    public void No_static_field_can_be_changed_but_what_the_compiler_keeps() =>
        Library.Types.Where(type => !Library.IsCompilerMade(type))
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field is { IsInitOnly: false, IsLiteral: false } && !field.Name.StartsWith('<'))
            .Select(field => $"{field.DeclaringType}.{field.Name}")
            .ShouldBeEmpty("what all threads share must not change: make the field readonly");

    [Fact]
    public void No_public_member_returns_an_array() =>
        Library.PublicTypes.SelectMany(type => type.GetMethods(Library.Declared))
            .Where(method => method is { IsPublic: true, ReturnType.IsArray: true })
            .Where(method => method.ReturnType != typeof(byte[]))
            .Select(Library.NameOf)
            .ShouldBeEmpty("an array can be changed: hand out ValueList or ReadOnlySpan; only bytes are the caller's");

    // The copy constructor of an abstract record is protected, but needs an instance, which nobody else can make.
    private static bool RecordCopyOnly(Type type) =>
        type.GetConstructors(Library.Declared)
            .Where(constructor => constructor is { IsStatic: false, IsFamilyAndAssembly: false })
            .All(constructor => constructor.GetParameters() is [var only] && only.ParameterType == type);
}
