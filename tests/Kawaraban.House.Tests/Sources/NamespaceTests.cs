using System.Text.RegularExpressions;

namespace Kawaraban.House.Tests.Sources;

/// <summary>The tree is the map: the folder of a file is its namespace.</summary>
public sealed partial class NamespaceTests
{
    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    [InlineData("bench")]
    [InlineData("tools")]
    public void A_file_is_in_the_namespace_of_its_folder(string folder)
    {
        var files = Repository.Texts(folder, ".cs").ToList();

        Assert.NotEmpty(files);
        Nothing.Wrong(files.Where(file => !HasNoTypes(Path.GetFileName(file)) && Declared(file) != Expected(file)).Select(file => $"{Repository.NameOf(file)}: {Declared(file)}, not {Expected(file)}"));
    }

    [Fact]
    public void A_page_takes_the_namespace_of_its_folder() =>
        Nothing.Wrong(Repository.Texts("src", ".razor").Where(file => File.ReadAllText(file).Contains("@namespace", StringComparison.Ordinal)).Select(Repository.NameOf));

    private static bool HasNoTypes(string name) => name is "Program.cs" or "AssemblyInfo.cs" || name.EndsWith("AssemblyAttributes.cs", StringComparison.Ordinal);

    private static string Declared(string file) => Namespace().Match(File.ReadAllText(file)) is { Success: true } match ? match.Groups[1].Value : "no namespace";

    private static string Expected(string file) => string.Join('.', Repository.NameOf(Path.GetDirectoryName(file)!).Split('/').Skip(1));

    [GeneratedRegex(@"^namespace ([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex Namespace();
}
