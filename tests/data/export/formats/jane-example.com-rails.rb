# For config/environments/production.rb, between "configure do" and "end"
config.action_mailer.delivery_method = :smtp
config.action_mailer.default_options = { from: '"Jane Doe" <jane@example.com>' }
config.action_mailer.smtp_settings = {
  address: 'smtp.example.com', port: 587,
  domain: 'example.com',
  authentication: :plain, user_name: 'jane@example.com',
  password: ENV.fetch('SMTP_PASSWORD'),
  enable_starttls: true, open_timeout: 10, read_timeout: 30
}
