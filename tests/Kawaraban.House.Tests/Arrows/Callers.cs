using System.Reflection;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Kawaraban.House.Tests.Arrows;

/// <summary>
/// Which type of an assembly names which types of others: in signatures, fields, attributes, the bodies of methods, their locals, and what they
/// catch. Types that the compiler makes (of lambdas, async methods) count as the type they were written in.
/// </summary>
internal static class Callers
{
    public static IReadOnlySet<(string From, string To)> Of(Assembly assembly)
    {
        using var module = ModuleDefinition.ReadModule(assembly.Location);
        return module.GetTypes().SelectMany(type => Named(type).SelectMany(Parts).Select(to => (Outermost(type).FullName, to.FullName))).ToHashSet();
    }

    private static TypeDefinition Outermost(TypeDefinition type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    private static IEnumerable<TypeReference?> Named(TypeDefinition type) =>
    [
        type.BaseType,
        .. type.Interfaces.Select(face => face.InterfaceType),
        .. Attributes(type),
        .. type.GenericParameters.SelectMany(parameter => parameter.Constraints).Select(constraint => constraint.ConstraintType),
        .. type.Fields.SelectMany(field => Attributes(field).Append(field.FieldType)),
        .. type.Methods.SelectMany(Named),
    ];

    private static IEnumerable<TypeReference?> Named(MethodDefinition method) =>
    [
        .. Signature(method),
        .. Attributes(method),
        .. method.GenericParameters.SelectMany(parameter => parameter.Constraints).Select(constraint => constraint.ConstraintType),
        .. method.HasBody ? method.Body.Variables.Select(variable => variable.VariableType) : [],
        .. method.HasBody ? method.Body.ExceptionHandlers.Select(handler => handler.CatchType) : [],
        .. method.HasBody ? method.Body.Instructions.SelectMany(Named) : [],
    ];

    private static IEnumerable<TypeReference?> Named(Instruction instruction) => instruction.Operand switch
    {
        TypeReference type => [type],
        FieldReference field => [field.DeclaringType, field.FieldType],
        MethodReference method => [method.DeclaringType, .. Signature(method)],
        CallSite call => [call.ReturnType, .. call.Parameters.Select(parameter => parameter.ParameterType)],
        _ => [],
    };

    private static IEnumerable<TypeReference> Signature(MethodReference method) =>
    [
        method.ReturnType,
        .. method.Parameters.Select(parameter => parameter.ParameterType),
        .. method is GenericInstanceMethod made ? made.GenericArguments : [],
    ];

    private static IEnumerable<TypeReference> Attributes(Mono.Cecil.ICustomAttributeProvider bearer) => bearer.CustomAttributes.Select(attribute => attribute.AttributeType);

    /// <summary>The type, and those that it is made of: of <c>Task&lt;HttpClient[]&gt;</c> all three.</summary>
    private static IEnumerable<TypeReference> Parts(TypeReference? type) => type switch
    {
        null or GenericParameter => [],
        GenericInstanceType made => made.GenericArguments.Prepend(made.ElementType).SelectMany(Parts),
        TypeSpecification of => Parts(of.ElementType),
        _ => [type],
    };
}
