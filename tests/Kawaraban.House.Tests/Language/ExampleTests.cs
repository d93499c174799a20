using System.Reflection;
using System.Text;
using Kawaraban.House.Tests.Docs;
using Kawaraban.Language;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Kawaraban.House.Tests.Language;

/// <summary>The library can be learnt from its docstrings: every public type shows how it is used, and what it shows compiles.</summary>
public sealed class ExampleTests
{
    private const string Preamble =
        """
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using System.Text;

        """;

    private static readonly HashSet<string> OfEveryValue = ["Deconstruct", "Equals", "GetHashCode", "ToString"];

    private static readonly Assembly Library = typeof(TextRange).Assembly;

    [Fact]
    public void Every_public_type_shows_an_example()
    {
        var shown = Docstrings.Examples.Select(example => Docstrings.TypeOf(example.Member)).ToHashSet(StringComparer.Ordinal);

        Nothing.Wrong(Library.GetExportedTypes().Where(type => !type.IsEnum && !type.IsNested).Select(type => type.FullName!).Where(type => !shown.Contains(type)));
    }

    /// <summary>The parts of a record are shown with it.</summary>
    [Fact]
    public void Every_public_door_shows_an_example()
    {
        var shown = Docstrings.Examples.Select(example => example.Member[2..].Split('(')[0]).ToHashSet(StringComparer.Ordinal);

        Nothing.Wrong(Library.GetExportedTypes().Where(type => !type.IsEnum).SelectMany(Doors).Where(door => !shown.Contains(door)));
    }

    private static IEnumerable<string> Doors(Type type)
    {
        var parts = type.GetConstructors().SelectMany(made => made.GetParameters()).Select(part => part.Name).ToHashSet();
        return type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(member => member is PropertyInfo or FieldInfo or MethodInfo { IsSpecialName: false })
            .Where(member => !parts.Contains(member.Name) && !OfEveryValue.Contains(member.Name) && !member.Name.StartsWith('<'))
            .Select(member => $"{type.FullName}.{member.Name}");
    }

    [Fact]
    public void Every_example_compiles()
    {
        var examples = Docstrings.Examples.ToList();

        Assert.NotEmpty(examples);
        Nothing.Wrong(Errors(examples.Select(Tree)));
    }

    /// <summary>What a guide shows goes on from one fence to the next, as its reader would type it.</summary>
    [Fact]
    public void The_code_of_the_guide_compiles()
    {
        var code = Fences.Of("docs", "guides", "language.md").Where(fence => fence.Word == "csharp").Select(fence => fence.Text).ToList();
        var lines = code.SelectMany(text => text.Split('\n')).Where(line => !line.StartsWith("using ", StringComparison.Ordinal));

        Assert.NotEmpty(code);
        Nothing.Wrong(Errors([Tree(("language.md", string.Join('\n', lines)), 0)]));
    }

    private static IEnumerable<string> Errors(IEnumerable<SyntaxTree> trees) => CSharpCompilation
        .Create("Examples", trees, References(), new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable))
        .GetDiagnostics().Where(found => found.Severity == DiagnosticSeverity.Error).Select(found => $"{found.Location.SourceTree!.FilePath}: {found.GetMessage()}");

    private static SyntaxTree Tree((string Member, string Code) example, int number)
    {
        var source = new StringBuilder(Preamble);
        foreach (var space in Library.GetExportedTypes().Select(type => type.Namespace!).Distinct().Order(StringComparer.Ordinal))
        {
            source.Append("using ").Append(space).AppendLine(";");
        }
        source.AppendLine($"class Example{number} {{ void Shown() {{");
        foreach (var line in example.Code.Split('\n'))
        {
            source.AppendLine(Statement(line));
        }
        source.AppendLine("} }");
        return CSharpSyntaxTree.ParseText(source.ToString(), path: example.Member);
    }

    /// <summary>A line that shows a value stands without a semicolon; every other is code as it would be written.</summary>
    private static string Statement(string line) =>
        SyntaxFactory.ParseExpression(line) is { ContainsDiagnostics: false, IsMissing: false } value and not AssignmentExpressionSyntax ? $"_ = {value.WithoutTrivia()};" : line;

    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Append(Library.Location).Distinct().Select(file => MetadataReference.CreateFromFile(file));
}
