using Kawaraban.Newsroom.Intake.Moving;

namespace Kawaraban.Tests.Newsroom.Intake.Moving;
using Xunit;

public sealed class UploadsTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("uploads");

    private string Export => Path.Combine(_folder.FullName, "site.xml");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("wp-content/uploads/2024/03/pier.jpg", "https://example.org/wp-content/uploads/2024/03/pier.jpg")]
    [InlineData("uploads/2024/03/pier.jpg", "https://cdn.example.org/blog/wp-content/uploads/2024/03/pier.jpg?w=300")]
    [InlineData("uploads/2024/03/桟橋.jpg", "https://example.org/wp-content/uploads/2024/03/%E6%A1%9F%E6%A9%8B.jpg")]
    public void A_picture_lies_where_its_address_says(string file, string url) =>
        Assert.Equal(Kept(file), Uploads.FileOf(Export, url));

    [Theory]
    [InlineData("https://example.org/wp-content/uploads/../../secret.jpg")]
    [InlineData("https://example.org/wp-content/uploads/%2E%2E/%2E%2E/secret.jpg")]
    [InlineData("https://example.org/wp-content/uploads/..%2f..%2fsecret.jpg")]
    [InlineData("https://example.org/wp-content/uploads//secret.jpg")]
    [InlineData("https://example.org/pictures/secret.jpg")]
    [InlineData("secret.jpg")]
    public void Nothing_else_is_reached(string url)
    {
        Kept("wp-content/uploads/a.jpg");
        Kept("secret.jpg");
        Assert.Null(Uploads.FileOf(Export, url));
    }

    [Fact]
    public void A_smaller_copy_gives_way_to_the_original_where_that_is_there()
    {
        Kept("uploads/pier.jpg");
        Assert.Equal("https://example.org/wp-content/uploads/pier.jpg", Uploads.OriginalOf(Export, "https://example.org/wp-content/uploads/pier-300x200.jpg"));
        Assert.Equal("https://example.org/wp-content/uploads/fog-300x200.jpg", Uploads.OriginalOf(Export, "https://example.org/wp-content/uploads/fog-300x200.jpg"));
        Assert.Equal("https://example.org/wp-content/uploads/old-pier.jpg", Uploads.OriginalOf(Export, "https://example.org/wp-content/uploads/old-pier.jpg"));
    }

    private string Kept(string file)
    {
        var path = Path.Combine(_folder.FullName, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, "");
        return path;
    }
}
